using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>Writes how a name, or an alias, leads to its row.</summary>
internal static class AliasMembers
{
    public static void WriteIndex(SourceWriter writer, ArrayWriter arrays, EntityCode code)
    {
        var index = new Identifier("Name");
        var names = code.Entity.Rows.Select(row => row.Name);
        if (!code.Entity.HasAliases)
        {
            IndexSource.Write(writer, arrays, code, index, names.ToList(), Code.Of($"GetName(ordinal)"), TextMembers.StoredName(code));
            return;
        }

        // The aliases follow the names, and each knows its row.
        var aliases = code.Aliases;
        WriteAliases(writer, arrays, code, aliases);
        IndexSource.Write(
            writer,
            arrays,
            code,
            index,
            [.. names, .. aliases.Select(alias => alias.Name)],
            Code.Of($"GetAnyName(ordinal)"),
            TextMembers.StoredAnyName(code));
    }

    private static void WriteAliases(
        SourceWriter writer, ArrayWriter arrays, EntityCode code, IReadOnlyList<(string Name, int Row)> aliases)
    {
        var count = code.Entity.Rows.Count;
        var text = Code.Of($"{code.AsInt32}_aliasTexts[ordinal - {count}]");
        var name = code.Texts.IsPooled ? Code.Of($"GetText({text}){code.NotNull}") : Code.Of($"_aliasTexts[ordinal - {count}]");
        arrays.Write(BuiltInType.Int32, Code.Of($"_aliasRows"), Numbers.Of(aliases, alias => alias.Row));
        TextMembers.WriteColumn(arrays, code, Code.Of($"_aliasTexts"), [.. aliases.Select(alias => alias.Name)]);
        writer.Line($$"""
            internal static int RowOfName(int ordinal) => ordinal < {{count}} ? ordinal : _aliasRows[ordinal - {{count}}];

            internal static string GetAnyName(int ordinal) => ordinal < {{count}} ? GetName(ordinal) : {{name}};

            """);
        if (code.Texts.IsPooled)
        {
            var stored = Code.Of($"GetUtf8(ordinal < {count} ? ordinal : {text})");
            writer.Line($$"""
                internal static global::System.ReadOnlySpan<byte> GetAnyUtf8(int ordinal) => {{stored}};

                """);
        }
    }
}
