using PretrainGen.Generator.Entities.Merging;
using static PretrainGen.Generator.Tests.Schema.SchemaAssert;

namespace PretrainGen.Generator.Tests.Entities.Merging;

/// <summary>Which cells mean that there is no value.</summary>
public class MissingValuesTests
{
    [Fact]
    public void Without_a_schema_it_is_the_empty_cell() => Assert.Equal([""], new MissingValues(null).Of("A"));

    [Theory]
    [InlineData("""{ "fields": [ { "name": "A" } ] }""", "")]
    [InlineData("""{ "fields": [ { "name": "A" } ], "missingValues": [] }""")]
    [InlineData("""{ "fields": [ { "name": "A" } ], "missingValues": ["-", "n/a"] }""", "-", "n/a")]
    [InlineData("""{ "fields": [ { "name": "A" } ], "missingValues": [ { "value": "-", "label": "not known" } ] }""", "-")]
    [InlineData("""{ "fields": [ { "name": "A", "missingValues": ["?"] } ], "missingValues": ["-"] }""", "?")]
    [InlineData("""{ "fields": [ { "name": "A", "missingValues": [] } ], "missingValues": ["-"] }""")]
    [InlineData("""{ "fields": [ { "name": "B", "missingValues": ["?"] } ], "missingValues": ["-"] }""", "-")]
    public void The_schema_says_it_and_the_field_before_it(string schema, params string[] missing) =>
        Assert.Equal(missing, new MissingValues(Clean(schema)).Of("A").Order(StringComparer.Ordinal));
}
