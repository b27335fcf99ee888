from datetime import date, datetime
from uuid import UUID

from parameter_styles import AsyncParameterStyles, ParameterStyles, models, omit, params

client = ParameterStyles(api_key="s")

client.values.list()
client.values.list(day=date(2026, 1, 2), moment=datetime(2026, 1, 2), id=UUID(int=1))
client.values.list(day="2026-01-02", id="1c7d76df-b376-45c7-a6f4-7e4bd224ddc2")
client.values.list(flag=True, count=5, share=1, order="asc", orders=["asc", "desc"])
client.values.list(names=("a", None), maybe=None, either=3, page_size=5, top_more=1)
client.values.list(either=[3, 4], days=[date(2026, 1, 2), "2026-01-03"], flag=omit)

size: params.SizeParam = {"width": 1, "unit_name": "m"}
client.objects.list(
    filter={"since": date(2026, 1, 2), "size": size, "tags": ["a"], "note": None},
    exploded=models.Filter(done=True, size=models.Size(width=1)),
    joined={"size": models.Size(width=1)},
    free={"a": [1, {"b": None}]},
    list=[size, models.Size(width=1)],
)

client.empty.list(text="", number="", order="", names="", maybe="", pipes=[])
client.empty.list(number=5, order="desc", names=["a"], maybe=None)
client.reserved.get(text="a/b", texts=["a", "b"])

client.content.get(
    size,
    "text",
    vendor=models.Size(width=1),
    any=[1, 2],
    null=None,
    day=date(2026, 1, 2),
    xml="<a/>",
    x_size=size,
    x_text="text",
    size={"width": 1},
    token="a+/=",
)
client.cookies.list(theme="dark", seen=[1], size=size, odd_name="o")
client.headers.list(x_names=["a"], x_size=models.Size(width=1))

client.paths.get_simple("a")
client.paths.get_array(["a"])
client.paths.get_label(("a", "b"))
client.paths.get_matrix("a", timeout=1)
client.paths.get_parts("a", "b")
client.merged.get(1, sort=["a"], id_query="q", trace="t", trace_header="h")


async def call() -> None:
    async with AsyncParameterStyles(api_key="s") as client:
        await client.values.list(day=date(2026, 1, 2), order="asc")
        await client.objects.list(filter={"size": size})
        await client.empty.list(number="")
        await client.content.get(size, "text", token="a")
        await client.paths.get_label(["a"])
        await client.merged.get(1, sort=["a"])
