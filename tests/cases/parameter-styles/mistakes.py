from parameter_styles import AsyncParameterStyles, ParameterStyles, models

client = ParameterStyles(api_key="s")

client.values.list(day=20260102)  # wrong: no date
client.values.list(flag="true")  # wrong: no boolean
client.values.list(count=1.5)  # wrong: no integer
client.values.list(order="up")  # wrong: not in the enum
client.values.list(orders=["up"])  # wrong: not in the enum
client.values.list(names=[1])  # wrong: no text
client.values.list(days=["2026-01-02", 3])  # wrong: no date
client.values.list(either="3")  # wrong: neither an integer nor many
client.values.list(count=None)  # wrong: null is not allowed
client.values.list(page=5)  # wrong: no such argument
client.objects.list(filter={"since": 1})  # wrong: no date
client.objects.list(filter={"sinse": "2026-01-02"})  # wrong: no such field
client.objects.list(filter=models.Size(width=1))  # wrong: another model
client.objects.list(list={"width": 1})  # wrong: no sequence
client.empty.list(number="five")  # wrong: only the empty text stands for nothing
client.content.get("{}", "text")  # wrong: JSON is made of the object
client.content.get({"width": 1}, b"text")  # wrong: no text
client.content.get({"width": 1})  # wrong: one is missing
client.content.get({"width": 1}, "text", any=["a"])  # wrong: no integers
client.content.get({"width": 1}, "text", xml=models.Size())  # wrong: no text
client.cookies.list(seen=["a"])  # wrong: no integers
client.headers.list(accept="text/plain")  # wrong: no parameter of OpenAPI
client.paths.get_array("a", "b")  # wrong: one too many
client.paths.get_simple(["a"])  # wrong: no text
client.merged.get("1")  # wrong: no integer
client.merged.get(1, trace=5)  # wrong: no text


async def call(client: AsyncParameterStyles) -> None:
    await client.values.list(order="up")  # wrong: not in the enum
    await client.empty.list(number="five")  # wrong: only the empty text
    await client.paths.get_parts("a")  # wrong: one is missing
