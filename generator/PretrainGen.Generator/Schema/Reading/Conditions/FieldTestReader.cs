using System.Collections.Immutable;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Schema.Reading.Conditions;

/// <summary>Reads what one value is tested for.</summary>
/// <param name="faults">Where to report what is wrong.</param>
/// <param name="rows">The rows that the rule looks at together.</param>
internal sealed class FieldTestReader(SchemaFaults faults, RowsOfRule rows)
{
    private const string ConditionTypes = "string | number | boolean | array | object";

    private static readonly string[] Operators =
    [
        "equals", "not", "required", "missing", "min", "max", "pattern", "contains", "startsWith", "endsWith", "resembles", "sharedBy",
        "agreesWith",
    ];

    private readonly OperandReader _operands = new(faults, rows);

    /// <summary>The tests; null where any of them is wrong.</summary>
    public EquatableArray<FieldTest>? Read(JsonValue value)
    {
        switch (value)
        {
            case JsonNull:
                faults.WrongType(value, ConditionTypes);
                return null;
            case JsonObject { Members.Length: 0 }:
                faults.Invalid(value, string.Join(" | ", Operators));
                return null;
            case JsonObject json when !OperandReader.IsValue(json):
                return json.Members.Select(ReadTest).AllOrNull()?.ToEquatableArray();
            default:
                var equals = new Located<string>("equals", value.Span);
                return ReadOperands(value) is { } values
                    ? new FieldTest[] { new FieldTest.IsOneOf(equals, values) }.ToEquatableArray()
                    : null;
        }
    }

    private FieldTest? ReadTest(JsonMember member)
    {
        var word = new Located<string>(member.Name.Text, member.Name.Span);
        var value = member.Value;
        switch (word.Value)
        {
            case "equals":
                return ReadOperands(value) is { } values ? new FieldTest.IsOneOf(word, values) : null;
            case "not":
                return Read(value) is { } tests ? new FieldTest.Not(word, tests) : null;
            case "required":
                return ReadFlag(value) is { } isRequired ? new FieldTest.Presence(word, isRequired) : null;
            case "missing":
                return ReadFlag(value) is { } isMissing ? new FieldTest.Presence(word, !isMissing) : null;
            case "min":
                return _operands.Read(value) is { } least ? new FieldTest.AtLeast(word, least) : null;
            case "max":
                return _operands.Read(value) is { } most ? new FieldTest.AtMost(word, most) : null;
            case "pattern":
                return ReadPattern(value) is { } pattern ? new FieldTest.Matches(word, pattern) : null;
            case "sharedBy":
                return ReadSharedBy(word, value);
            case "agreesWith":
                return ReadAgreement(word, value);
            case var text when Vocabularies.TextRelations.TryFind(text, out var relation):
                return ReadOperands(value) is { } parts ? new FieldTest.HasText(word, relation, parts) : null;
            default:
                var nearest = Suggestions.FindNearestOrAll(word.Value, Operators);
                faults.Misspelt(SchemaFault.UnknownOperator, word.Span, word.Value, nearest, Operators);
                return null;
        }
    }

    private FieldTest.SharedBy? ReadSharedBy(Located<string> word, JsonValue value)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var count = ConditionProperties.Range(properties);
        var ignoring = properties.Ignored("ignoring");
        properties.CloseClosed();
        return count is null ? null : new FieldTest.SharedBy(word, count, ignoring ?? IgnoredText.None);
    }

    private FieldTest.AgreesWith? ReadAgreement(Located<string> word, JsonValue value)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var field = properties.RequiredText("field");
        var readAs = properties.Choice("as", Vocabularies.Readings) ?? new Located<ReadAs>(ReadAs.Value, default);
        var within = ReadWithin(properties);
        properties.CloseClosed();
        return field is { } name ? new FieldTest.AgreesWith(word, name, readAs, within) : null;
    }

    private static double ReadWithin(PropertyReader properties)
    {
        switch (properties.Find("within"))
        {
            case null:
                return 0;
            case JsonNumber { Value: >= 0 } number:
                return number.Value;
            case JsonNumber negative:
                properties.Faults.Invalid(negative, negative.Text.TrimStart('-'));
                return 0;
            case var other:
                properties.Faults.WrongType(other, "number");
                return 0;
        }
    }

    /// <summary>One operand, or an array of them.</summary>
    private EquatableArray<Operand>? ReadOperands(JsonValue value)
    {
        if (value is JsonArray { Items.Length: 0 })
            faults.Invalid(value, JsonScalar.Types);
        var items = value is JsonArray array ? array.Items : ImmutableArray.Create(value);
        return items.Length == 0 ? null : items.Select(_operands.Read).AllOrNull()?.ToEquatableArray();
    }

    private Located<string>? ReadPattern(JsonValue value) =>
        PropertyReaderExtensions.ReadText(value, faults) is { } pattern && PropertyReaderExtensions.IsPattern(pattern, faults)
            ? pattern
            : null;

    private bool? ReadFlag(JsonValue value)
    {
        if (value is JsonBoolean flag)
            return flag.Value;

        faults.WrongType(value, "boolean");
        return null;
    }
}
