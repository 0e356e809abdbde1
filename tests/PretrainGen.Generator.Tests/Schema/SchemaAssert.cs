using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Reading;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Schema;

/// <summary>Reads schemas in which the expected faults are marked.</summary>
internal static class SchemaAssert
{
    /// <summary>Reads a schema without a fault.</summary>
    public static TableSchema Clean(string json)
    {
        var document = Read(json);
        Assert.Empty(document.Faults);
        return document.Schema!;
    }

    /// <summary>Reads a schema that has exactly the marked faults, in that order, with these expectations.</summary>
    public static TableSchema? Reports(string marked, params string[] expected)
    {
        var text = MarkedText.Parse(marked);
        var document = Read(text.Text);
        AssertMarks(text, document.Faults);
        Assert.Equal(expected, document.Faults.Select(fault => fault.Expected));
        return document.Schema;
    }

    /// <summary>Reads a schema that has exactly the marked faults, of which one thing is said each.</summary>
    public static void AssertMarks(MarkedText text, IEnumerable<Fault<SchemaFault, TextSpan>> faults) => Assert.Equal(
        text.Marks.Select(mark => (mark.Kind, text.Text.Substring(mark.Span.Start, mark.Span.Length), mark.Span)),
        faults.Select(fault => (fault.Kind.ToString(), text.Text.Substring(fault.Place.Start, fault.Place.Length), fault.Place)));

    public static SchemaDocument Read(string json) => SchemaReader.Read(SourceText.From(json), TestContext.Current.CancellationToken);

    /// <summary>A schema of one field, with these properties besides its name.</summary>
    public static string Field(string properties) => $$"""{ "fields": [ { "name": "A", {{properties}} } ] }""";

    /// <summary>A schema of two fields and our object.</summary>
    public static string SchemaWith(string properties) =>
        $$"""{ "fields": [ { "name": "A" }, { "name": "B" } ], "pretraingen": { {{properties}} } }""";
}
