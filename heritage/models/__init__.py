from heritage.models.goods import GoodsCategory, VendorGoods
from heritage.models.markets import MarketIndexPage, MarketPage, VendorPage
from heritage.models.stories import HeritageIndexPage, HeritageStoryPage

__all__ = [
    "GoodsCategory",
    "HeritageIndexPage",
    "HeritageStoryPage",
    "MarketIndexPage",
    "MarketPage",
    "VendorGoods",
    "VendorPage",
]
