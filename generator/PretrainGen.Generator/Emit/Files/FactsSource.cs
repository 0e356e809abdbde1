using PretrainGen.Generator.Common;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes a class per row with a constant per cell that C# can have as a constant.</summary>
internal static class FactsSource
{
    public static void Write(SourceWriter writer, EmitContext emission)
    {
        writer.Summary("What the table says of each row of <see cref=\"" + emission.Types.Enum + "\"/>, as constants.");
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(emission.Accessibility + " static class " + emission.Entity.Name + "Facts"))
        {
            for (var row = 0; row < emission.Entity.Rows.Count; row++)
            {
                WriteRow(writer, emission, row);
            }
        }
    }

    private static void WriteRow(SourceWriter writer, EmitContext emission, int row)
    {
        var identifier = emission.Entity.Rows[row].Identifier;
        writer.Start().Append("/// <summary>What the table says of <c>").AppendDoc(emission.Entity.Rows[row].Name).Append("</c>.</summary>").End();
        using (writer.Block("public static class " + identifier))
        {
            var names = emission.Columns.Any(source => source.Name == identifier) ? new UniqueNames([identifier]) : null;
            foreach (var source in emission.Columns)
            {
                var name = names?.Next(source.Name) ?? source.Name;
                if (Constant(emission, source, row) is { } constant)
                {
                    writer.Summary(source.DocOfFact);
                    writer.Start().Append(source.Accessibility).Append(" const ").Append(source.ValueType).Append(" ").Append(name).Append(" = ").Append(constant).Append(";").End();
                }
            }
        }
    }

    /// <summary>The cell as a constant expression; null where it is blank or its type has no constants.</summary>
    private static string? Constant(EmitContext emission, ColumnCode source, int row) => (source.Column.Type, source.Column.Data) switch
    {
        (ColumnType.Date or ColumnType.DateTime or ColumnType.Instant, _) or (_, ListData) => null,
        (ColumnType.Double, TextData texts) => texts.Values[row],
        (_, TextData texts) => texts.Values[row] is { } text ? CSharpText.Literal(text) : null,
        (_, NumberData { Values: var numbers }) => numbers[row] is { } number ? Constant(emission, source, number) : null,
        _ => null,
    };

    private static string Constant(EmitContext emission, ColumnCode source, long number) => source.Column.Type switch
    {
        ColumnType.Boolean => number == 1 ? "true" : "false",
        ColumnType.Category => source.ValueType + "." + source.Column.Categories[(int)number].Identifier,
        ColumnType.Reference => Member(emission, source, number),
        _ => NumberStorage.Literal(number),
    };

    // A member of another entity, or one that should not be used any more, is written as its number.
    private static string Member(EmitContext emission, ColumnCode source, long row) =>
        source.Column.Target is null && emission.Entity.Rows[(int)row] is { Obsolete: null, Identifier: var identifier }
            ? source.ValueType + "." + identifier
            : "(" + source.ValueType + ")(" + NumberStorage.Literal(source.ReferenceValue(row)) + ")";
}
