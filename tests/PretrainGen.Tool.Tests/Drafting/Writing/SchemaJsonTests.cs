using System.Text.Json.Nodes;
using PretrainGen.Tool.Drafting.Writing;

namespace PretrainGen.Tool.Tests.Drafting.Writing;

public class SchemaJsonTests
{
    [Fact]
    public void What_fits_into_a_line_is_one_and_everything_else_has_a_line_for_each_part() => Assert.Equal(
        "{\n  \"short\": [\"a\", { \"b\": 1 }],\n  \"long\": [\n    \"" + new string('x', 60) + "\",\n    \"" + new string('y', 60) + "\"\n  ],\n  \"none\": []\n}\n",
        JsonLayout.Write(new JsonObject
        {
            ["short"] = new JsonArray("a", new JsonObject { ["b"] = 1 }),
            ["long"] = new JsonArray(new string('x', 60), new string('y', 60)),
            ["none"] = new JsonArray(),
        }));

    [Theory]
    [InlineData("生成式 é '<>&+", "生成式 é '<>&+")]
    [InlineData("a\"b\\c\n\t", "a\\\"b\\\\c\\n\\t")]
    [InlineData("no\u00A0break\u200B\u202E", "no\\u00A0break\\u200B\\u202E")]
    public void Letters_stand_as_they_are_and_what_cannot_be_seen_is_escaped(string text, string expected) =>
        Assert.Equal($"{{\n  \"a\": \"{expected}\"\n}}\n", JsonLayout.Write(new JsonObject { ["a"] = text }));
}
