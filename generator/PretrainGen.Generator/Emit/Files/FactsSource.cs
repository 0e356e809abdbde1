using PretrainGen.Generator.Common;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes a class per row with a constant per cell that C# can have as a constant.</summary>
internal static class FactsSource
{
    public static void Write(SourceWriter writer, EntityCode code)
    {
        writer.Line($$"""
            /// <summary>What the table says of each row of <see cref="{{code.Enum}}"/>, as constants.</summary>
            {{EntityCode.Generated}}
            """);
        using (writer.Block($"{code.Accessibility} static partial class {code.Name}Facts"))
        {
            for (var row = 0; row < code.Entity.Rows.Count; row++)
                WriteRow(writer, code, row);
        }
    }

    private static void WriteRow(SourceWriter writer, EntityCode code, int row)
    {
        var identifier = code.Entity.Rows[row].Identifier;
        writer.Line($"/// <summary>What the table says of <c>{new Doc(code.Entity.Rows[row].Name)}</c>.</summary>");
        using (writer.Block($"public static class {new Identifier(identifier)}"))
        {
            // No member may be called like the class that it stands in.
            var names = code.Columns.Any(column => column.Column.Identifier == identifier) ? new UniqueNames([identifier]) : null;
            foreach (var column in code.Columns)
            {
                var name = names is null ? column.Name : new Identifier(names.Next(column.Column.Identifier));
                WriteFact(writer, column, name, row);
            }
        }
    }

    /// <summary>Writes a cell as a constant, unless it is blank or its type has no constants.</summary>
    private static void WriteFact(SourceWriter writer, ColumnCode column, Identifier name, int row)
    {
        if (!column.Cells.HasConstants)
            return;

        switch (column.Column.Data)
        {
            case TextData { Values: var texts } when texts[row] is { } text:
                Begin(writer, column, name);
                column.Cells.WriteConstant(writer, column, text);
                writer.Line($";");
                break;
            case NumberData { Values: var numbers } when numbers[row] is { } number:
                Begin(writer, column, name);
                column.Cells.WriteConstant(writer, column, number);
                writer.Line($";");
                break;
        }
    }

    private static void Begin(SourceWriter writer, ColumnCode column, Identifier name)
    {
        writer.Line($"/// <summary>{column.SummaryOfFact}</summary>");
        writer.Append($"{column.Accessibility} const {column.ValueType} {name} = ");
    }
}
