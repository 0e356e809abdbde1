using PretrainGen.Generator.Emit.NameIndex;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>Writes how a name, or an alias, leads to its row.</summary>
internal static class AliasMembers
{
    public static void WriteIndex(SourceWriter writer, ArrayWriter arrays, EntityCode code)
    {
        var aliases = code.Aliases;
        IEnumerable<string> names = code.Entity.Rows.Select(row => row.Name);
        var index = new NamedTexts(new Identifier("Key"), code.NameLiteral, [.. names, .. aliases.Select(alias => alias.Name)])
        {
            Read = Code.Of($"GetName(ordinal)"),
            Stored = TextMembers.StoredName(code),
            Key = code.Enum,
        };
        if (code.Entity.HasAliases)
        {
            // The aliases follow the names, and each knows its row.
            var count = code.Entity.Rows.Count;
            WriteAliases(writer, arrays, code, aliases);
            index = index with
            {
                Read = Code.Of($"GetAnyName(ordinal)"),
                Stored = TextMembers.StoredAnyName(code),
                Row = Code.Of($"ordinal < {count} ? ordinal : _aliasRows[ordinal - {count}]"),
            };
        }

        NameIndexStruct.Write(writer, arrays, code, index);
    }

    private static void WriteAliases(
        SourceWriter writer, ArrayWriter arrays, EntityCode code, IReadOnlyList<(string Name, int Row)> aliases)
    {
        var count = code.Entity.Rows.Count;
        var text = Code.Of($"_aliasTexts[ordinal - {count}]");
        var name = code.Texts.IsPooled ? Code.Of($"GetText({text}){code.NotNull}") : Code.Of($"_aliasTexts[ordinal - {count}]");
        arrays.WriteNumbers(BuiltInType.Int32, Code.Of($"_aliasRows"), Numbers.Of(aliases, alias => alias.Row));
        TextMembers.WriteColumn(arrays, code, Code.Of($"_aliasTexts"), [.. aliases.Select(alias => alias.Name)]);
        writer.Line($$"""
            internal static string GetAnyName(int ordinal) => ordinal < {{count}} ? GetName(ordinal) : {{name}};

            """);
        if (code.Texts.IsPooled)
        {
            writer.Line($$"""
                internal static global::System.ReadOnlySpan<byte> GetAnyUtf8(int ordinal)
                {
                    return ordinal < {{count}} ? {{TextMembers.StoredName(code)}} : GetUtf8({{text}});
                }

                """);
        }
    }
}
