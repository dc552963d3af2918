"""The obvious pairs, so that a new site finds the market for who types “pasar”. Editors change them at will."""

from django.db import migrations

BOTH_WAYS = """
pasar, market, peken, bazaar
pasar malam, night market
tukad, sungai, river, kali
pura, temple, kuil
puri, palace, istana, keraton
kelenteng, klenteng, vihara, wihara, chinese temple
masjid, mosque
gereja, church
monumen, monument, tugu, memorial
patung, statue, sculpture, arca
gapura, gate, gerbang, gateway
bata, brick
jembatan, bridge
bendungan, dam, weir
tangga, steps, stairs
air, water
mata air, spring, beji
banjir, flood
pantai, beach
taman, park, garden
pohon, tree
beringin, banyan
sawah, rice field, paddy
perahu, boat, jukung
jalur, jejak, trail, route, rute, walking tour, tur jalan kaki
jalan kaki, walk, walking
situs, website, site
sejarah, history
warisan, heritage, pusaka
perang, war, battle, puputan
pahlawan, hero
penjajah, colonial, kolonial
belanda, dutch
raja, king
kerajaan, kingdom
upacara, ceremony, ritual
sesaji, offering, sesajen, banten
dupa, incense
kuburan, cemetery, graveyard, setra
kota, city, town
denpasar utara, north denpasar
denpasar timur, east denpasar
denpasar selatan, south denpasar
denpasar barat, west denpasar
desa, village
alun-alun, lapangan, square
kopi, coffee
kedai kopi, warung kopi, cafe, kafe, coffee shop
teh, tea
minuman, drink, beverage
makanan, food, kuliner, culinary
jajan, snack, jaja, jaje, cake, kue
bumbu, spice, rempah
beras, rice
nasi, rice
buah, fruit
sayur, vegetable
ikan, fish, seafood
daging, meat
ayam, chicken
babi, pork, pig
telur, egg
bunga, flower, kembang
obat, jamu, herbal, medicine
kain, cloth, textile, fabric, tekstil
pakaian, clothes, clothing, baju
kebaya, blouse
tenun, weaving
benang, yarn, thread
penjahit, tailor
emas, gold
perak, silver
perhiasan, jewellery, jewelry
keris, kris, dagger
ukiran, carving
kayu, wood, wooden
lukisan, painting
mural, street art
kerajinan, craft, handicraft
anyaman, basket, wicker, keranjang
gerabah, tembikar, pottery
segar, fresh
payung, umbrella, parasol
topeng, mask
wayang, puppet
tari, dance
musik, music, gamelan
seni, art
oleh-oleh, souvenir, gift, suvenir, cendera mata
pedagang, trader, seller, vendor, penjual
kios, stall, lapak, los
beli, buy, jual, sell, toko, shop, store
gratis, free
tiket, ticket, karcis
harga, price
toilet, wc, restroom, kamar kecil
parkir, parking
kursi roda, wheelchair
anak-anak, children, kids
pagi, morning
malam, night
"""
ONE_WAY = """
kursi roda, aksesibilitas
wheelchair, accessibility
kuliner, makanan, minuman, jajan, kopi, nasi
food, makanan, minuman, jajan, kopi, nasi
belanja, pasar, kios, oleh-oleh
shopping, market, stall, souvenir
ibadah, pura, masjid, gereja, kelenteng
worship, temple, mosque, church
"""


def plant(apps, schema_editor):
    twins = apps.get_model("glossary", "WordTwins")
    lines = [(line, one_way) for text, one_way in ((BOTH_WAYS, False), (ONE_WAY, True)) for line in text.split("\n")]
    twins.objects.bulk_create(twins(words=line, one_way=one_way) for line, one_way in lines if line)


class Migration(migrations.Migration):
    dependencies = [("glossary", "0003_wordtwins")]

    operations = [migrations.RunPython(plant, migrations.RunPython.noop)]
