using System.Globalization;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Emit;

/// <summary>Writes the enum with a member per row, and an enum per category column.</summary>
internal static class EnumSource
{
    public static void Write(SourceWriter writer, Emission emission)
    {
        var entity = emission.Entity;
        var facts = new RowFacts(entity);
        writer.Summary("The rows of " + CSharpText.Doc(string.Join(", ", entity.Sources)) + ".");
        writer.Line(Emission.GeneratedCode);
        NamedType.Enum(emission).WriteAttributes(writer, emission);
        using (writer.Block(emission.Accessibility + " enum " + entity.Name))
        {
            for (var row = 0; row < entity.Rows.Count; row++)
            {
                WriteDoc(writer, emission, entity.Rows[row], facts.Of(row));
                WriteObsolete(writer, entity.Rows[row].Obsolete);
                WriteMember(writer, entity.Rows[row].Identifier, entity.Rows[row].Value);
            }
        }
    }

    public static void WriteCategories(SourceWriter writer, Emission emission)
    {
        var entity = emission.Entity;
        writer.Separated(
            Enumerable.Range(0, entity.Columns.Count).Where(column => entity.CategoryTypes[column].Length > 0),
            column => WriteCategory(writer, emission, emission.Columns[column], entity.CategoryTypes[column]));
    }

    private static void WriteCategory(SourceWriter writer, Emission emission, ColumnSource source, string type)
    {
        var column = source.Column;
        var described = CSharpText.Doc(column.Doc.Description ?? "");
        writer.Summary((described.Length > 0 ? described + " " : "") + "The values of the column <c>" + CSharpText.Doc(column.Header) + "</c>.");
        writer.Line(Emission.GeneratedCode);
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

    private static void WriteDoc(SourceWriter writer, Emission emission, EntityRow row, string facts)
    {
        var doc = new List<string>();
        if (row.Doc is not null)
        {
            doc.Add(CSharpText.Doc(row.Doc));
        }

        AddParagraph(doc, facts);
        if (row.Link is not null)
        {
            AddParagraph(doc, "<see href=\"" + CSharpText.DocUrl(row.Link) + "\">" + CSharpText.Doc(row.Link) + "</see>");
        }

        AddParagraph(doc, CSharpText.Doc(row.Source));
        if (emission.IsLarge)
        {
            // Nobody reads so many members in a file; each line takes the compiler memory.
            writer.Summary(string.Concat(doc));
            return;
        }

        writer.Line("/// <summary>");
        foreach (var line in doc)
        {
            writer.Line("/// " + line);
        }

        writer.Line("/// </summary>");
    }

    private static void AddParagraph(List<string> doc, string xml)
    {
        if (xml.Length > 0)
        {
            doc.Add("<para>" + xml + "</para>");
        }
    }

    private static void WriteMember(SourceWriter writer, string identifier, int value) =>
        writer.Line(identifier + " = " + value.ToString(CultureInfo.InvariantCulture) + ",");
}
