using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Common.Spelling;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>Gathers what is wrong with a schema while it is read.</summary>
internal sealed class SchemaFaults
{
    private readonly List<Fault<SchemaFault, TextSpan>> _faults = [];

    /// <summary>How much was reported so far.</summary>
    public int Count => _faults.Count;

    public void Add(SchemaFault kind, TextSpan span, string value, string expected = "") =>
        _faults.Add(new Fault<SchemaFault, TextSpan>(kind, span, value, expected));

    /// <summary>Reports a word that is none of those that can be here.</summary>
    public void Misspelt(SchemaFault kind, TextSpan span, string word, string expected, IEnumerable<string> words) =>
        _faults.Add(new Fault<SchemaFault, TextSpan>(kind, span, word, expected) { IsClear = ClearlyMeant.Is(word, expected, words) });

    /// <summary>Reports a value of the wrong JSON type.</summary>
    public void WrongType(JsonValue value, string expected) => Add(SchemaFault.WrongType, value.Span, Describe(value), expected);

    /// <summary>Reports a value of the right type that cannot be used here.</summary>
    public void Invalid(JsonValue value, string expected) => Add(SchemaFault.InvalidValue, value.Span, Describe(value), expected);

    /// <summary>Reports a property that has to be there, at the opening brace of the object that lacks it.</summary>
    public void Missing(JsonObject json, string property) =>
        Add(SchemaFault.MissingProperty, new TextSpan(json.Span.Start, 1), "", property);

    /// <summary>Everything that was reported.</summary>
    public ImmutableArray<Fault<SchemaFault, TextSpan>> InFileOrder() => _faults.OrderBy(fault => fault.Place.Start).ToImmutableArray();

    private static string Describe(JsonValue value) => value switch
    {
        JsonString text => text.Text,
        JsonArray { Items.Length: 0 } => "[]",
        JsonObject { Members.Length: 0 } => "{}",
        _ => JsonScalar.Of(value)?.Text ?? value.TypeName,
    };
}
