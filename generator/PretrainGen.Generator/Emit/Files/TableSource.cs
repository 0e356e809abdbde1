using System.Globalization;
using PretrainGen.Generator.Emit.Members;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Files;

/// <summary>Writes the table class: every way to a row.</summary>
internal static class TableSource
{
    private const string NoSuchName = "/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">No row has this name; the message names the nearest.</exception>";

    public static void Write(SourceWriter writer, EmitContext emission)
    {
        var entity = emission.Entity;
        writer.Summary("The table of <see cref=\"" + emission.Types.Enum + "\"/>, from " + CSharpText.Doc(string.Join(", ", entity.Sources)) + ".");
        writer.Line(EmitContext.GeneratedCode);
        using (writer.Block(emission.Accessibility + " static class " + entity.Name + "Table"))
        {
            WriteRows(writer, emission);
            WriteByKey(writer, emission);
            WriteByName(writer, emission);
            WriteParsing(writer, emission);
            foreach (var source in emission.GroupingColumns)
            {
                WriteWhere(writer, emission, source);
            }

            foreach (var source in emission.UniqueColumns)
            {
                WriteByUniqueValue(writer, emission, source);
            }

            foreach (var source in emission.CategoryColumns)
            {
                CategoryParsers.Write(writer, emission, source);
            }
        }
    }

    private static void WriteRows(SourceWriter writer, EmitContext emission)
    {
        var count = emission.Entity.Rows.Count.ToString(CultureInfo.InvariantCulture);
        var list = RuntimeNames.EntryList + "<" + emission.Types.Entry + ">";
        writer.Summary("How many rows the table has.");
        writer.Line("public static int Count => " + count + ";");
        writer.Line();
        writer.Summary("The members of the enum in the order of the rows.");
        writer.Line("public static " + RuntimeNames.Span + "<" + emission.Types.Enum + "> Keys => "
            + RuntimeNames.Cast + "<int, " + emission.Types.Enum + ">(" + emission.Types.Data + ".Keys);");
        writer.Line();
        writer.Summary("The rows in the order of the file; enumerating them allocates nothing.");
        writer.Line("public static " + list + " All => new " + list + "(" + count + ");");
    }

    private static void WriteByKey(SourceWriter writer, EmitContext emission)
    {
        var entity = emission.Entity;
        writer.Line();
        writer.Summary("The row of a member.");
        writer.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value is no member.</exception>");
        using (writer.Block("public static " + emission.Types.Entry + " Get(" + emission.Types.Enum + " key)"))
        {
            writer.Line(emission.Types.Entry + " entry = " + EntryOf(emission, "key") + ";");
            writer.Line("if (!entry.isRow) { throw " + RuntimeNames.TableErrors + ".UndefinedKey(" + CSharpText.Literal(entity.Name) + ", \"key\", key); }");
            writer.Line("return entry;");
        }

        writer.Line();
        writer.Summary("Finds the row of a member; false where the value is no member.");
        using (writer.Block("public static bool TryGet(" + emission.Types.Enum + " key, out " + emission.Types.Entry + " entry)"))
        {
            writer.Line("entry = " + EntryOf(emission, "key") + ";");
            writer.Line("bool isMember = entry.isRow;");
            writer.Line("if (!isMember) { entry = default(" + emission.Types.Entry + "); }");
            writer.Line("return isMember;");
        }
    }

    private static string EntryOf(EmitContext emission, string key) =>
        "new " + emission.Types.Entry + "(" + (emission.Entity.HasOwnValues ? emission.Types.Data + ".RowOf((int)" + key + ")" : "(int)" + key) + ")";

    private static void WriteByName(SourceWriter writer, EmitContext emission)
    {
        var index = emission.Types.Data + ".NameIndex";
        var entry = emission.Types.Entry;
        Func<string, string> row = ordinal => emission.Entity.HasAliases ? emission.Types.Data + ".RowOfName(" + ordinal + ")" : ordinal;
        writer.Line();
        writer.Summary("The row with this name, to the letter.");
        writer.Line(NoSuchName);
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">The name is null.</exception>");
        using (writer.Block("public static " + entry + " Get(string name)"))
        {
            writer.Line("if (name == null) { throw new global::System.ArgumentNullException(\"name\"); }");
            writer.Line("return TryGet(name, out " + entry + " entry) ? entry : throw " + RuntimeNames.TableErrors + ".UnknownName<" + index + ">("
                + CSharpText.Literal(emission.Entity.Name) + ", name);");
        }

        writer.Line();
        writer.Summary("Finds the row with this name, to the letter.");
        writer.Line("public static bool TryGet(string" + emission.Nullable + " name, out " + entry + " entry) => Found(name == null ? -1 : "
            + row(RuntimeNames.NameLookup + ".Find<" + index + ">(" + RuntimeNames.AsSpan + "(name))") + ", out entry);");
        writer.Line();
        writer.Summary("Finds the row with this name, to the letter.");
        writer.Line("public static bool TryGet(" + RuntimeNames.Chars + " name, out " + entry + " entry) => Found("
            + row(RuntimeNames.NameLookup + ".Find<" + index + ">(name)") + ", out entry);");
        writer.Line();
        writer.Summary("Finds the row with this name, to the letter or ignoring case.");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">The comparison is neither Ordinal nor OrdinalIgnoreCase.</exception>");
        writer.Line("public static bool TryGet(" + RuntimeNames.Chars + " name, " + RuntimeNames.Comparison + " comparison, out " + entry + " entry) => Found("
            + row(RuntimeNames.NameLookup + ".Find<" + index + ">(name, comparison)") + ", out entry);");
        writer.Line();
        writer.Summary("Finds the row with this name in UTF-8, to the letter.");
        writer.Line("public static bool TryGetUtf8(" + RuntimeNames.Span + "<byte> name, out " + entry + " entry) => Found("
            + row(RuntimeNames.NameLookup + ".FindUtf8<" + index + ">(name)") + ", out entry);");
        writer.Line();
        using (writer.Block("private static bool Found(int row, out " + entry + " entry)"))
        {
            writer.Line("entry = row >= 0 ? new " + entry + "(row) : default(" + entry + ");");
            writer.Line("return row >= 0;");
        }
    }

    private static void WriteParsing(SourceWriter writer, EmitContext emission)
    {
        var key = emission.Types.Enum;
        writer.Line();
        writer.Summary("The member whose row has this name, to the letter.");
        writer.Line(NoSuchName);
        writer.Line("public static " + key + " Parse(string name) => Get(name).Key;");
        writer.Line();
        writer.Summary("Finds the member whose row has this name, to the letter.");
        using (writer.Block("public static bool TryParse(string" + emission.Nullable + " name, out " + key + " key)"))
        {
            writer.Line("bool found = TryGet(name, out " + emission.Types.Entry + " entry);");
            writer.Line("key = found ? entry.Key : default(" + key + ");");
            writer.Line("return found;");
        }
    }

    private static void WriteWhere(SourceWriter writer, EmitContext emission, ColumnCode source)
    {
        writer.Line();
        writer.Summary("The rows whose column <c>" + CSharpText.Doc(source.Column.Header) + "</c> has this value, in file order.");
        var group = source.HasGroupKeys
            ? RuntimeNames.ValueLookup + ".Find(" + source.GroupKeysField + ", " + source.GroupsField + ", (int)value)"
            : "(int)value";
        writer.Line(source.Accessibility + " static " + RuntimeNames.Span + "<" + emission.Types.Enum + "> Where" + source.Name + "(" + source.ValueType + " value) => "
            + RuntimeNames.KeyList + ".Slice<" + emission.Types.Enum + ">(" + source.RowsField + ", " + source.RowStartsField + ", " + group + ");");
    }

    private static void WriteByUniqueValue(SourceWriter writer, EmitContext emission, ColumnCode source)
    {
        var isText = source.Column.Type == ColumnType.Text;
        var find = isText
            ? "value == null ? -1 : " + RuntimeNames.NameLookup + ".Find<" + source.IndexType + ">(" + RuntimeNames.AsSpan + "(value))"
            : RuntimeNames.ValueLookup + ".Find(" + emission.Types.Data + "." + source.Name + "Sorted, " + emission.Types.Data + "." + source.Name + "SortedRows, value)";
        writer.Line();
        writer.Summary("Finds the one row whose column <c>" + CSharpText.Doc(source.Column.Header) + "</c> has this value.");
        writer.Line("public static bool TryGetBy" + source.Name + "(" + source.ValueType + (isText ? emission.Nullable : "") + " value, out "
            + emission.Types.Entry + " entry) => Found(" + find + ", out entry);");
    }
}
