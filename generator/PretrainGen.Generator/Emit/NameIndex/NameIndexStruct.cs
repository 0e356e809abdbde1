using PretrainGen.Generator.Common;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit.NameIndex;

/// <summary>Writes the struct that finds a row by a text: a perfect hash that is fitted here, at compile time.</summary>
internal static class NameIndexStruct
{
    /// <param name="writer">Where to write.</param>
    /// <param name="arrays">Where to write the hash's arrays.</param>
    /// <param name="code">What the source is part of.</param>
    /// <param name="names">The texts.</param>
    public static void Write(SourceWriter writer, ArrayWriter arrays, EntityCode code, NamedTexts names)
    {
        var (name, texts) = (names.Name, names.Texts);
        var index = NameIndexBuilder.Build(texts, code.Cancellation);
        WriteNumbers(arrays, Code.Of($"{name}Displacements"), index.Displacements);
        WriteNumbers(arrays, Code.Of($"{name}Slots"), index.Slots);
        WriteChain(arrays, name, index.Chain);
        var chars = Code.Of($"global::System.ReadOnlySpan<char>");
        var bytes = Code.Of($"global::System.ReadOnlySpan<byte>");
        var nameText = Code.Of($"global::PretrainGen.NameText");
        var stored = names.Stored;
        writer.Line($$"""
            internal readonly struct {{name}}Index : global::PretrainGen.INameIndex
            {
                public string Entity => {{names.Label}};
                public int Count => {{(index == NameIndexData.Empty ? 0 : texts.Count)}};
                public ulong Seed => {{index.Seed}};
                public int Skip => {{index.Window.Skip}};
                public int Reach => {{index.Window.Reach}};
                public bool IsAscii => {{texts.All(text => text is null || AsciiChars.IsAscii(text))}};
                public int BucketCount => {{index.Displacements.Length}};
                public int SlotCount => {{index.Slots.Length}};
                public uint OrdinalMask => {{index.OrdinalMask}}U;
                public uint ChainBit => {{index.ChainBit}}U;
                public int DisplacementOf(int bucket) => {{name}}Displacements[bucket];
                public int EntryIn(int slot) => {{name}}Slots[slot];
                public int NextOf(int ordinal) => global::PretrainGen.ValueLookup.Find({{name}}Chained, {{name}}Next, ordinal);
                public bool NameEquals(int ordinal, {{chars}} name, bool ignoreCase) => {{nameText}}.Equals({{stored}}, name, ignoreCase);
                public bool IsName(int ordinal, {{chars}} name) => {{nameText}}.EqualsAscii({{stored}}, name);
                public bool IsName(int ordinal, {{bytes}} utf8) => {{nameText}}.EqualsAscii({{stored}}, utf8);
                public string{{code.Nullable}} NameAt(int ordinal) => {{names.Read}};
                public int RowOf(int ordinal) => {{names.Row}};
            }

            """);
        WriteRows(writer, code, names);
    }

    /// <summary>Writes the class by which the look-ups of the library are called.</summary>
    private static void WriteRows(SourceWriter writer, EntityCode code, NamedTexts names)
    {
        var rows = names.Key.Length > 0
            ? Code.Of($"global::PretrainGen.KeyedRows<{code.Entry}, {names.Key}, {names.Name}Index>")
            : Code.Of($"global::PretrainGen.NamedRows<{code.Entry}, {names.Name}Index>");
        writer.Line($$"""
            internal sealed class {{names.Name}}Lookup : {{rows}} { }

            """);
    }

    private static void WriteNumbers(ArrayWriter arrays, Code name, int[] values) =>
        arrays.WriteNumbers(NumberStorage.NarrowestType(values.Min(), values.Max()), name, Numbers.Of(values, value => value));

    /// <summary>
    /// Writes which ordinals have a next one: few have. The arrays are there also when none has, so that no name changes the shape of the
    /// code.
    /// </summary>
    private static void WriteChain(ArrayWriter arrays, Identifier name, int[] chain)
    {
        var links = chain.Select((next, ordinal) => (Next: (long)next, Ordinal: (long)ordinal)).Where(link => link.Next >= 0).ToList();
        arrays.WriteNumbers(BuiltInType.Int32, Code.Of($"{name}Chained"), links.Select(link => link.Ordinal));
        arrays.WriteNumbers(BuiltInType.Int32, Code.Of($"{name}Next"), links.Select(link => link.Next));
    }
}
