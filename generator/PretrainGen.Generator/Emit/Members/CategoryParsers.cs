using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>Writes how the text of a cell leads to its category: the way back from <c>ToName</c>.</summary>
internal static class CategoryParsers
{
    public static void Write(SourceWriter writer, EmitContext emission, ColumnCode source)
    {
        var type = source.ValueType;
        var column = "the column <c>" + CSharpText.Doc(source.Column.Header) + "</c>";
        writer.Line();
        writer.Summary("The category that this text stands for in " + column + ", to the letter.");
        writer.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">No category has this name; the message names the nearest.</exception>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The name is null.</exception>");
        using (writer.Block("public static " + type + " Parse" + source.Name + "(string name)"))
        {
            writer.Line("return TryParse" + source.Name + "(name, out " + type + " category) ? category : throw " + UnknownName(source) + ";");
        }

        writer.Line();
        writer.Summary("Finds the category that a text stands for in " + column + ", to the letter.");
        using (writer.Block("public static bool TryParse" + source.Name + "(string" + emission.Nullable + " name, out " + type + " category)"))
        {
            writer.Line("int found = global::System.Array.IndexOf(" + source.CategoriesField + ", name);");
            writer.Line("category = found >= 0 ? (" + type + ")found : default(" + type + ");");
            writer.Line("return found >= 0;");
        }
    }

    /// <summary>The expression that makes the error of a <c>name</c> that stands for no category.</summary>
    public static string UnknownName(ColumnCode source) =>
        RuntimeNames.TableErrors + ".UnknownName(" + CSharpText.Literal(source.Column.Header) + ", name, " + source.CategoriesField + ")";
}
