using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes the enum with a member per row, and an enum per category column.</summary>
internal static class EnumSource
{
    public static void Write(SourceWriter writer, EmitContext emission)
    {
        var entity = emission.Entity;
        var facts = new RowSummary(entity);
        writer.Summary("The rows of " + CSharpText.Doc(string.Join(", ", entity.Sources)) + ".");
        writer.Line(EmitContext.GeneratedCode);
        NamedType.Enum(emission).WriteAttributes(writer, emission);
        using (writer.Block(emission.Accessibility + " enum " + entity.Name))
        {
            for (var row = 0; row < entity.Rows.Count; row++)
            {
                WriteDoc(writer, emission, facts, row);
                WriteObsolete(writer, entity.Rows[row].Obsolete);
                if (emission.IsLarge && !entity.HasOwnValues)
                {
                    // Counted by the compiler: an analyzer of the SDK looks at every value that is written out, which takes a third of the time of all.
                    writer.Start().Append(entity.Rows[row].Identifier).Append(",").End();
                }
                else
                {
                    WriteMember(writer, entity.Rows[row].Identifier, entity.Rows[row].Value);
                }
            }
        }
    }

    public static void WriteCategories(SourceWriter writer, EmitContext emission)
    {
        var entity = emission.Entity;
        writer.Separated(
            Enumerable.Range(0, entity.Columns.Count).Where(column => entity.CategoryTypes[column].Length > 0),
            column => WriteCategory(writer, emission, emission.Columns[column], entity.CategoryTypes[column]));
    }

    private static void WriteCategory(SourceWriter writer, EmitContext emission, ColumnCode source, string type)
    {
        var column = source.Column;
        var described = CSharpText.Doc(column.Doc.Description ?? "");
        writer.Summary((described.Length > 0 ? described + " " : "") + "The values of the column <c>" + CSharpText.Doc(column.Header) + "</c>.");
        writer.Line(EmitContext.GeneratedCode);
        NamedType.Category(emission, source).WriteAttributes(writer, emission);
        using (writer.Block(emission.Accessibility + " enum " + type))
        {
            for (var i = 0; i < column.Categories.Count; i++)
            {
                writer.Summary(DocOf(column.Categories[i]));
                WriteMember(writer, column.Categories[i].Identifier, i);
            }
        }
    }

    private static string DocOf(Category category)
    {
        var value = "<c>" + CSharpText.Doc(category.Value) + "</c>";
        return category.Doc is { } doc ? CSharpText.Doc(doc) + "<para>" + value + "</para>" : value;
    }

    private static void WriteObsolete(SourceWriter writer, string? message)
    {
        if (message is not null)
        {
            writer.Line("[global::System.Obsolete" + (message.Length > 0 ? "(" + CSharpText.Literal(message) + ")" : "") + "]");
        }
    }

    private static void WriteDoc(SourceWriter writer, EmitContext emission, RowSummary facts, int row)
    {
        var (doc, link, source) = (emission.Entity.Rows[row].Doc, emission.Entity.Rows[row].Link, emission.Entity.Rows[row].Source);
        var paragraphs = new DocParagraphs(writer, isOneLine: emission.IsLarge);
        paragraphs.Open();
        if (doc is not null)
        {
            paragraphs.Begin().AppendDoc(doc);
            paragraphs.End();
        }

        if (facts.HasAny(row))
        {
            facts.Write(paragraphs.Begin("<para>"), row);
            paragraphs.End("</para>");
        }

        if (link is not null)
        {
            paragraphs.Begin("<para>").Append("<see href=\"").Append(CSharpText.DocUrl(link)).Append("\">").AppendDoc(link).Append("</see>");
            paragraphs.End("</para>");
        }

        paragraphs.Begin("<para>").AppendDoc(source);
        paragraphs.End("</para>");
        paragraphs.Close();
    }

    private static void WriteMember(SourceWriter writer, string identifier, int value) =>
        writer.Start().Append(identifier).Append(" = ").Append(value).Append(",").End();
}
