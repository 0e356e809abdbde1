using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes the enum with a member per row, and an enum per category column.</summary>
internal static class EnumSource
{
    // Where nobody reads so many members in a file, all paragraphs stand in one line, because each line takes the compiler memory.
    private static readonly Code Break = Code.Of($"\n/// ");

    public static void Write(SourceWriter writer, EntityCode code)
    {
        var rows = code.Entity.Rows;
        var facts = new RowSummary(code.Entity);
        writer.Line($$"""
            /// <summary>The rows of {{code.Sources}}.</summary>
            /// <remarks>{{Printing(code)}}</remarks>
            {{EntityCode.GeneratedCode}}
            """);
        NamedType.Enum(code).WriteAttributes(writer, code);
        using (writer.Block($"{code.Accessibility} enum {code.Name}"))
        {
            for (var row = 0; row < rows.Count; row++)
            {
                WriteDoc(writer, code, facts, row);
                WriteObsolete(writer, rows[row].Obsolete);
                if (code.IsLarge && rows[row].Value == (row == 0 ? 0 : rows[row - 1].Value + 1L))
                {
                    // Counted by the compiler: an analyzer of the SDK looks at every value that is written, a third of all time.
                    writer.Line($"{new Identifier(rows[row].Identifier)},");
                }
                else
                {
                    writer.Line($"{new Identifier(rows[row].Identifier)} = {rows[row].Value},");
                }

                foreach (var former in rows[row].FormerMembers)
                    WriteFormer(writer, rows[row], new Identifier(former));
            }
        }
    }

    /// <summary>What people see where a member becomes a text by itself.</summary>
    private static Code Printing(EntityCode code)
    {
        var instead = code.Entity.Parts.HasFlag(EmitParts.Entries) ? Code.Of($"; <c>ToName()</c> gives the name") : default;
        return Code.Of($"Formatted as text, as in <c>$\"{{value}}\"</c>, a member is its identifier, not the name of its row{instead}.");
    }

    public static void WriteCategories(SourceWriter writer, EntityCode code) =>
        writer.Separated(code.CategoryColumns, column => WriteCategory(writer, code, column));

    private static void WriteCategory(SourceWriter writer, EntityCode code, ColumnCode column)
    {
        var categories = column.Column.Categories;
        var description = Code.Of($"{new Doc(column.Column.Doc.Description)}");
        var blank = description.Length > 0 ? Code.Of($" ") : default;
        writer.Line($$"""
            /// <summary>{{description}}{{blank}}The values of the column <c>{{column.Header}}</c>.</summary>
            {{EntityCode.GeneratedCode}}
            """);
        NamedType.Category(code, column).WriteAttributes(writer, code);
        using (writer.Block($"{code.Accessibility} enum {column.CategoryName}"))
        {
            for (var i = 0; i < categories.Count; i++)
            {
                WriteDoc(writer, categories[i]);
                writer.Line($"{new Identifier(categories[i].Identifier)} = {i},");
            }
        }
    }

    private static void WriteDoc(SourceWriter writer, Category category)
    {
        if (category.Doc is { } doc)
            writer.Line($"/// <summary>{new Doc(doc)}<para><c>{new Doc(category.Value)}</c></para></summary>");
        else
            writer.Line($"/// <summary><c>{new Doc(category.Value)}</c></summary>");
    }

    // Who compiled against the former name finds the same row.
    private static void WriteFormer(SourceWriter writer, EntityRow row, Identifier former)
    {
        writer.Line($"/// <summary>The former name of <see cref=\"{new Identifier(row.Identifier)}\"/>.</summary>");
        writer.Line($"[global::System.Obsolete({new Literal($"Renamed to {row.Identifier}.")})]");
        writer.Line($"{former} = {row.Value},");
    }

    private static void WriteObsolete(SourceWriter writer, string? message)
    {
        if (message is { Length: > 0 })
            writer.Line($"[global::System.Obsolete({new Literal(message)})]");
        else if (message is not null)
            writer.Line($"[global::System.Obsolete]");
    }

    private static void WriteDoc(SourceWriter writer, EntityCode code, RowSummary facts, int row)
    {
        var (doc, link, source) = (code.Entity.Rows[row].Doc, code.Entity.Rows[row].Link, code.Entity.Rows[row].Source);
        var paragraph = code.IsLarge ? default : Break;
        writer.Append($"/// <summary>");
        if (doc is not null)
            writer.Append($"{paragraph}{new Doc(doc)}");

        if (facts.HasAny(row))
        {
            writer.Append($"{paragraph}<para>");
            facts.Write(writer, row);
            writer.Append($"</para>");
        }

        if (link is not null)
            writer.Append($"{paragraph}<para><see href=\"{Doc.Attribute(link)}\">{new Doc(link)}</see></para>");

        writer.Line($"{paragraph}<para>{new Doc(source)}</para>{paragraph}</summary>");
    }
}
