using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Reading;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Schema;

/// <summary>A schema may hold anything: reading it neither throws nor takes its time.</summary>
public class HostileSchemaTests
{
    private static readonly Gen<(int At, string Value)> Replacements = Gen.Select(
        Gen.Int[0, 500],
        Gen.OneOf<string>("null", "true", "0", "-1.5", "1e999", "\"\"", "\"A\"", "\"%\"", "\"(\"", "\"{\"", "[]", "{}", "[null]", "[[]]", "[{}]", "[\"A\", \"A\"]", "{ \"field\": 1 }", "{ \"all\": [{}] }"));

    [HeavyFact]
    public void Any_value_may_stand_anywhere() => Replacements.Array[1, 3].Sample(
        replacements =>
        {
            var root = JsonNode.Parse(SchemaFileTests.Everything)!;
            foreach (var (at, value) in replacements)
            {
                var nodes = Descendants(root).ToArray();
                nodes[at % nodes.Length].ReplaceWith(JsonNode.Parse(value));
            }

            AssertFindingsAreInside(root.ToJsonString());
        },
        iter: 5000);

    [Fact]
    public void Any_character_may_be_lost() => Gen.Select(Gen.Int[0, SchemaFileTests.Everything.Length - 1], Gen.Int[1, 30]).Sample(
        cut => AssertFindingsAreInside(SchemaFileTests.Everything.Remove(cut.Item1, Math.Min(cut.Item2, SchemaFileTests.Everything.Length - cut.Item1))),
        iter: 2000);

    [Fact]
    public void A_huge_schema_is_read_in_one_pass()
    {
        const int count = 20_000;
        var fields = string.Join(",", Enumerable.Range(0, count).Select(i => $$"""{ "name": "F{{i}}", "colour{{i}}": 1 }"""));
        var keys = string.Join(",", Enumerable.Range(0, count).Select(i => $"\"G{i}\""));
        var message = string.Concat(Enumerable.Repeat("{a", count));

        var document = SchemaAssert.Read($$"""
            { "fields": [ {{fields}} ], "primaryKey": [ {{keys}} ],
              "pretraingen": { "rules": [ { "id": "r", "then": { "A": [ {{keys}} ] }, "message": "{{message}}" } ] } }
            """);

        Assert.Equal(count, document.Schema!.Fields.Count);
        Assert.Equal(count, document.Faults.Count(fault => fault.Kind == SchemaFault.UnknownField));
    }

    private static void AssertFindingsAreInside(string json)
    {
        var document = SchemaReader.Read(SourceText.From(json), CancellationToken.None);
        Assert.All(document.Faults, fault => Assert.InRange(fault.Place.End, fault.Place.Start, json.Length));

        var package = SchemaReader.ReadPackage(SourceText.From($$"""{ "resources": [ { "path": "x.csv", "schema": {{json}}, "dialect": {{json}} } ] }"""), "x.csv", CancellationToken.None);
        Assert.NotNull(package);
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        IEnumerable<JsonNode> children = node switch
        {
            JsonObject json => json.Select(member => member.Value).OfType<JsonNode>(),
            JsonArray array => array.OfType<JsonNode>(),
            _ => [],
        };
        return children.SelectMany(child => Descendants(child).Prepend(child));
    }
}
