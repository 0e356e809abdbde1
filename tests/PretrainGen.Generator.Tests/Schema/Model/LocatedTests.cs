using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Tests.Schema.Model;

public class LocatedTests
{
    [Fact]
    public void Equality_is_that_of_the_values()
    {
        var here = new Located<string>("a", new TextSpan(1, 3));
        var there = new Located<string>("a", new TextSpan(9, 3));

        Assert.Equal(here, there);
        Assert.Equal(here.GetHashCode(), there.GetHashCode());
        Assert.NotEqual(here, new Located<string>("b", here.Span));
    }

    [Fact]
    public void A_schema_that_was_only_moved_is_the_same_schema()
    {
        const string json = """
            { "fields": [ { "name": "A", "type": "year", "constraints": { "minimum": 1950 } } ], "primaryKey": "A",
              "pretraingen": { "doc": { "en": "A" }, "rules": [ { "id": "r", "when": { "any": [ { "A": { "min": 1 } } ] }, "then": { "A": ["x", 2] }, "message": "{A}" } ] } }
            """;

        var schema = SchemaAssert.Clean(json);
        var moved = SchemaAssert.Clean("\n\n" + json.Replace(": ", " :  ", StringComparison.Ordinal));
        var changed = SchemaAssert.Clean(json.Replace("\"x\"", "\"y\"", StringComparison.Ordinal));

        Assert.Equal(schema, moved);
        Assert.Equal(schema.GetHashCode(), moved.GetHashCode());
        Assert.NotEqual(schema, changed);
    }
}
