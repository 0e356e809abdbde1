using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Schema.Reading.Conditions;

/// <summary>Reads what something is compared with.</summary>
/// <param name="faults">Where to report what is wrong.</param>
/// <param name="rows">The rows that the rule looks at together.</param>
internal sealed class OperandReader(SchemaFaults faults, RowsOfRule rows)
{
    private const string OperandTypes = "string | number | boolean | object";
    private const string ItemTypes = "string | number | object";

    private static readonly (string Word, CellPosition Position)[] Positions =
    [
        ("field", CellPosition.This),
        ("other", CellPosition.Other),
        ("previous", CellPosition.Previous),
        ("next", CellPosition.Next),
    ];

    private static readonly (string Word, ArithmeticOperator Operator)[] Operators =
    [
        ("sum", ArithmeticOperator.Sum),
        ("difference", ArithmeticOperator.Difference),
        ("product", ArithmeticOperator.Product),
        ("ratio", ArithmeticOperator.Ratio),
    ];

    /// <summary>The words of which each object has one that is a value.</summary>
    private static readonly string[] Words = [.. Positions.Select(known => known.Word), "via", .. Operators.Select(known => known.Word)];

    /// <summary>Whether an object is a value, rather than a list of tests.</summary>
    public static bool IsValue(JsonObject json) => json.Members.Any(member => Array.IndexOf(Words, member.Name.Text) >= 0);

    /// <summary>The operand; null where it is wrong.</summary>
    public Operand? Read(JsonValue value) => value is JsonObject json ? ReadObject(json) : ReadLiteral(value, OperandTypes);

    private Operand.Literal? ReadLiteral(JsonValue value, string types) => JsonScalar.Read(value, faults, types) is { } scalar
        ? new Operand.Literal(new Located<string>(scalar.Value.Text, scalar.Span), scalar)
        : null;

    private Operand? ReadObject(JsonObject json)
    {
        var before = faults.Count;
        var properties = new PropertyReader(json, faults);
        var source = ReadSource(properties);
        var match = properties.Text("match");
        if (match is { } pattern)
            PropertyReaderExtensions.IsPattern(pattern, faults);
        var readAs = properties.Choice("as", Vocabularies.ValueReadings);
        var plus = properties.Amount("plus");
        var within = properties.Amount("within");
        var ignoring = properties.Ignored("ignoring");
        properties.CloseClosed();
        if (source is null || faults.Count > before)
            return null;

        var value = match is null && readAs is null && plus is null
            ? source
            : new Operand.Converted(source, match, readAs ?? new Located<ReadAs>(ReadAs.Value, default), plus);
        return value with { Within = within, Ignoring = ignoring };
    }

    private Operand? ReadSource(PropertyReader properties)
    {
        if (properties.Json["via"] is not null)
            return ReadReferenced(properties);

        var word = properties.Json.Members.Select(member => member.Name.Text).FirstOrDefault(name => Array.IndexOf(Words, name) >= 0);
        var known = Array.FindIndex(Operators, candidate => candidate.Word == word);
        return known >= 0
            ? ReadArithmetic(properties, Operators[known].Word, Operators[known].Operator)
            : ReadCell(properties, Array.Find(Positions, candidate => candidate.Word == (word ?? "field")));
    }

    private Operand.Cell? ReadCell(PropertyReader properties, (string Word, CellPosition Position) known)
    {
        properties.Accept("via");
        var names = properties.RequiredTexts(known.Word);
        if (properties.Json[known.Word] is not null)
            CheckPosition(known.Position, new Located<string>(known.Word, properties.NameSpan(known.Word)));
        return names.Count > 0 ? new Operand.Cell(names[0], names, known.Position) : null;
    }

    private void CheckPosition(CellPosition position, Located<string> word)
    {
        if (position == CellPosition.Other && rows is not (RowsOfRule.Pairs or RowsOfRule.Related))
            faults.Add(SchemaFault.Misplaced, word.Span, word.Value, "pairs");
        else if (position is CellPosition.Previous or CellPosition.Next && rows != RowsOfRule.Groups)
            faults.Add(SchemaFault.OutsideThen, word.Span, word.Value, "per");
    }

    private static Operand.Referenced? ReadReferenced(PropertyReader properties)
    {
        var via = properties.RequiredTexts("via");
        var names = properties.RequiredTexts("field");
        var of = properties.Choice("of", Vocabularies.Quantifiers)?.Value ?? Quantifier.All;
        return via.Count > 0 && names.Count > 0 ? new Operand.Referenced(names[0], via, names, of) : null;
    }

    private Operand.Arithmetic? ReadArithmetic(PropertyReader properties, string word, ArithmeticOperator known)
    {
        var value = properties.Find(word);
        if (value is not JsonArray { Items: var items })
        {
            faults.WrongType(value!, "array");
            return null;
        }

        var isBinary = known is ArithmeticOperator.Difference or ArithmeticOperator.Ratio;
        if (items.Length < 2 || (isBinary && items.Length > 2))
        {
            faults.Invalid(value, "[ …, … ]");
            return null;
        }

        return items.Select(ReadItem).AllOrNull() is { } read
            ? new Operand.Arithmetic(new Located<string>(word, properties.NameSpan(word)), known, read.ToEquatableArray())
            : null;
    }

    // A text is no number, so it is a column.
    private Operand? ReadItem(JsonValue value) => value switch
    {
        JsonObject json => ReadObject(json),
        JsonString text => ToCell(new Located<string>(text.Text, text.Span)),
        JsonNumber => ReadLiteral(value, ItemTypes),
        _ => WrongItem(value),
    };

    private Operand? WrongItem(JsonValue value)
    {
        faults.WrongType(value, ItemTypes);
        return null;
    }

    private static Operand.Cell ToCell(Located<string> name) => new(name, new[] { name }.ToEquatableArray(), CellPosition.This);
}
