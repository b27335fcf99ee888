from parameters import Parameters, RequestValidationError, models
from wire import Wire

ARRAY = ["blue", "black", "brown"]
COLOR = {"R": 100, "G": 200, "B": 150}
VALUES = {"color": "blue", "array": ARRAY, "object": COLOR}


def sent(resource, method, *args, **arguments):
    wire = Wire(status=204, body=None)
    getattr(getattr(wire.client(Parameters), resource), method)(*args, **arguments)
    return wire


def target(*args, **arguments):
    return sent(*args, **arguments).line.removeprefix("GET /")


def path(method):
    return target("path", method, "blue", ARRAY, COLOR).split("/")[1:]


def test_path_styles():
    """The rows of simple, label and matrix in the specification's table."""
    assert ["blue", "blue,black,brown", "R,100,G,200,B,150"] == path("get_simple")
    assert ["blue", "blue,black,brown", "R=100,G=200,B=150"] == path(
        "get_simple_exploded"
    )
    assert [".blue", ".blue,black,brown", ".R,100,G,200,B,150"] == path("get_label")
    assert [".blue", ".blue.black.brown", ".R=100.G=200.B=150"] == path(
        "get_label_exploded"
    )
    assert [
        ";color=blue",
        ";array=blue,black,brown",
        ";object=R,100,G,200,B,150",
    ] == path("get_matrix")
    assert [
        ";color=blue",
        ";array=blue;array=black;array=brown",
        ";R=100;G=200;B=150",
    ] == path("get_matrix_exploded")


def test_query_styles():
    """The rows of form, the delimited ones and deepObject."""
    assert "form?color=blue&array=blue,black,brown&object=R,100,G,200,B,150" == target(
        "query", "get_form", **VALUES
    )
    assert (
        "formExploded?color=blue&array=blue&array=black&array=brown&R=100&G=200&B=150"
        == target("query", "get_form_exploded", **VALUES)
    )
    assert (
        "delimited?spaces=blue%20black%20brown&pipes=blue%7Cblack%7Cbrown"
        "&spaceObject=R%20100%20G%20200%20B%20150"
        "&pipeObject=R%7C100%7CG%7C200%7CB%7C150"
        "&deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150"
        == target(
            "query",
            "get_delimited",
            spaces=ARRAY,
            pipes=ARRAY,
            space_object=COLOR,
            pipe_object=COLOR,
            deep=COLOR,
        )
    )


def test_query_defaults():
    """Without a style: form, exploded; reserved characters; JSON; odd names."""
    assert "plain?array=1&array=2" == target("query", "get_plain", array=[1, 2])
    assert "plain?reserved=a/b?c%3Dd%20e" == target(
        "query", "get_plain", reserved="a/b?c=d e"
    )
    assert "plain?filter=%7B%22R%22%3A1%7D" == target(
        "query", "get_plain", filter={"R": 1}
    )
    assert "plain?flag=true&page%5Bsize%5D=5" == target(
        "query", "get_plain", flag=True, page_size=5
    )


def test_models_and_names_in_parameters():
    """An object is given as a dict, by either name of a field, or as a model."""
    for color in ({"R": 1}, {"r": 1}, models.Color(r=1)):
        assert "form?object=R,1" == target("query", "get_form", object=color)


def test_empty_is_not_sent():
    """An empty array or object sends nothing, as what is left out."""
    assert "form" == target("query", "get_form", array=[], object={})
    assert "form" == target("query", "get_form")


def test_headers():
    """Headers are simple, exploded or not; `Accept` is no argument."""
    values = {"x_color": "blue", "x_array": ARRAY, "x_object": COLOR}
    wire = sent("header", "get_simple", **values)
    assert "blue" == wire.header("X-Color")
    assert "blue,black,brown" == wire.header("X-Array")
    assert "R,100,G,200,B,150" == wire.header("X-Object")
    wire = sent("header", "get_simple_exploded", **values)
    assert "R=100,G=200,B=150" == wire.header("X-Object")


def test_cookies():
    """Cookies are form; of a single value they are a plain cookie."""
    assert "color=blue; array=blue,black,brown; object=R,100,G,200,B,150" == sent(
        "cookie", "get_form", **VALUES
    ).header("Cookie")
    assert "color=blue" == sent("cookie", "get_form_exploded", color="blue").header(
        "Cookie"
    )


def test_path_parameters_are_shared():
    """The operation's own parameter replaces its path's of that name and place."""
    wire = sent("shared", "get", "a/b", limit=3, x_trace="t")
    assert "GET /shared/a%2Fb?limit=3" == wire.line
    assert "t" == wire.header("X-Trace")
    assert (
        "DELETE /shared/1?limit=any" == sent("shared", "delete", "1", limit="any").line
    )
    try:
        sent("shared", "get", "1", limit=11)
    except RequestValidationError as error:
        assert "limit" in str(error)
    else:
        raise AssertionError("nothing was refused")
