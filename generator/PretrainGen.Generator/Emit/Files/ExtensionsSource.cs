using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes what a member of the enum can do by itself.</summary>
internal static class ExtensionsSource
{
    public static void Write(SourceWriter writer, EmitContext emission)
    {
        var name = emission.Entity.Name;
        writer.Summary("Reads the table straight from a member of <see cref=\"" + emission.Types.Enum + "\"/>.");
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(emission.Accessibility + " static class " + name + "Extensions"))
        {
            writer.Summary("The row of the member.");
            WriteUndefined(writer);
            writer.Line("public static " + emission.Types.Entry + " ToEntry(this " + emission.Types.Enum + " key) => " + emission.Types.Table + ".Get(key);");
            writer.Line();
            writer.Summary("The text of the member's key cell.");
            WriteUndefined(writer);
            writer.Line("public static string ToName(this " + emission.Types.Enum + " key) => " + emission.Types.Table + ".Get(key).Name;");
            foreach (var source in emission.CategoryColumns)
            {
                WriteCategoryName(writer, source);
            }

            if (emission.Target.HasExtensionMembers)
            {
                WriteProperties(writer, emission);
                WriteParsing(writer, emission);
            }
        }
    }

    private static void WriteCategoryName(SourceWriter writer, ColumnCode source)
    {
        writer.Line();
        writer.Summary("The text that stands for the category in the column <c>" + CSharpText.Doc(source.Column.Header) + "</c>.");
        WriteUndefined(writer);
        using (writer.Block("public static string ToName(this " + source.ValueType + " category)"))
        {
            writer.Line("return unchecked((uint)category) < (uint)" + source.CategoriesField + ".Length ? " + source.CategoriesField + "[(int)category] : throw "
                + RuntimeNames.TableErrors + ".UndefinedKey(" + CSharpText.Literal(source.Column.Header) + ", \"category\", category);");
        }
    }

    private static void WriteProperties(SourceWriter writer, EmitContext emission)
    {
        // C# allows no extension member that is called like the type it extends; ToName and ToEntry read such a column too.
        var columns = emission.Columns
            .Where(source => source.Column.HasProperty)
            .Select(source => (source.Doc, Modifiers: source.Accessibility + " " + source.PropertyType, source.Name));
        var properties = columns
            .Prepend((Doc: "The text of the key cell.", Modifiers: "public string", Name: EntityColumn.NameProperty))
            .Where(property => property.Name != emission.Entity.Name);
        writer.Line();
        using (writer.Block("extension(" + emission.Types.Enum + " key)"))
        {
            writer.Separated(properties, property =>
            {
                writer.Summary(property.Doc);
                writer.Line(property.Modifiers + " " + property.Name + " => " + emission.Types.Table + ".Get(key)." + property.Name + ";");
            });
        }
    }

    private static void WriteParsing(SourceWriter writer, EmitContext emission)
    {
        writer.Line();
        using (writer.Block("extension(" + emission.Types.Enum + ")"))
        {
            if (emission.Entity.Name != "Parse")
            {
                writer.Summary("The member whose row has this name.");
                writer.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">No row has this name; the message names the nearest.</exception>");
                writer.Line("public static " + emission.Types.Enum + " Parse(string name) => " + emission.Types.Table + ".Parse(name);");
                writer.Line();
            }

            if (emission.Entity.Name != "TryParse")
            {
                writer.Summary("Finds the member whose row has this name.");
                writer.Line("public static bool TryParse(string" + emission.Nullable + " name, out " + emission.Types.Enum + " key) => " + emission.Types.Table + ".TryParse(name, out key);");
            }
        }
    }

    private static void WriteUndefined(SourceWriter writer) =>
        writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is no member.</exception>");
}
