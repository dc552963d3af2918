from django.urls import path, re_path

from storytelling.plaques import (
    field_work,
    official,
    photo_views,
    public_counts,
    report_views,
    suggesting,
    views,
)

app_name = "plaques"
urlpatterns = [
    path("q/petugas/<str:code>/", field_work.sign_in_hand, name="in_hand"),
    path("q/foto/<int:pk>/", photo_views.sign_photo, name="photo"),
    path("api/plaques.json", official.official_json, name="official_json"),
    path("api/plaques/suggest", suggesting.suggest_signs, name="suggest"),
    path("api/plaque-counts.csv", public_counts.counts_csv, name="counts_csv"),
    path("q/daftar/", official.official_list, name="official"),
    path("q/lapor/<str:code>/", report_views.report_sign, name="report"),
    path("q/laporan/<str:token>/", report_views.follow_report, name="follow_report"),
    path("q/", views.enter_code, name="entry"),
    re_path(r"^[qQ]/?$", views.enter_code),
    re_path(r"^[qQ]/(?P<text>[\s\S]+)$", views.follow_code, name="code"),
]
