using PretrainGen.Generator.Catalog;
using PretrainGen.Generator.Emit.NameIndex;

namespace PretrainGen.Generator.Emit;

/// <summary>Writes how a name, or a further name, leads to its row.</summary>
internal static class NameSource
{
    public static void WriteIndex(SourceWriter writer, ArrayWriter arrays, Emission emission)
    {
        var names = emission.Entity.Rows.Select(row => row.Name);
        if (!emission.Entity.HasAliases)
        {
            NameIndexStruct.Write(writer, arrays, emission, "Name", names.ToList(), "GetName(ordinal)", TextSource.StoredName(emission));
            return;
        }

        // The further names follow the names, and each knows its row.
        var aliases = emission.Aliases;
        WriteAliases(writer, arrays, emission, aliases);
        NameIndexStruct.Write(writer, arrays, emission, "Name", [.. names, .. aliases.Select(alias => alias.Name)], "GetAnyName(ordinal)", TextSource.StoredAnyName(emission));
    }

    private static void WriteAliases(SourceWriter writer, ArrayWriter arrays, Emission emission, IReadOnlyList<(string Name, int Row)> aliases)
    {
        var count = NumberStorage.Literal(emission.Entity.Rows.Count);
        arrays.Write("int", "_aliasRows", aliases.Select(alias => NumberStorage.Literal(alias.Row)));
        TextSource.WriteColumn(writer, arrays, emission, "_aliasTexts", new TextData(aliases.Select(alias => (string?)alias.Name).ToEquatableArray()));
        var read = emission.Texts.IsPooled ? "GetText(" + emission.ReadInt32("_aliasTexts", "ordinal - " + count) + ")" + emission.NotNull : "_aliasTexts[ordinal - " + count + "]";
        writer.Line("internal static int RowOfName(int ordinal) => ordinal < " + count + " ? ordinal : _aliasRows[ordinal - " + count + "];");
        writer.Line();
        writer.Line("internal static string GetAnyName(int ordinal) => ordinal < " + count + " ? GetName(ordinal) : " + read + ";");
        writer.Line();
        if (emission.Texts.IsPooled)
        {
            writer.Line("internal static " + RuntimeNames.Span + "<byte> GetAnyUtf8(int ordinal) => GetUtf8(ordinal < " + count + " ? ordinal : " + emission.ReadInt32("_aliasTexts", "ordinal - " + count) + ");");
            writer.Line();
        }
    }
}
