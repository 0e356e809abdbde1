using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Emit.NameIndex;

/// <summary>Writes the struct that finds a row by a text: a perfect hash that is fitted here, at compile time.</summary>
internal static class NameIndexStruct
{
    /// <param name="writer">Where to write.</param>
    /// <param name="arrays">Where to write the hash's arrays.</param>
    /// <param name="emission">What the source is part of.</param>
    /// <param name="name">What the struct and its arrays are called after.</param>
    /// <param name="texts">The texts, one a row; null where a row has none.</param>
    /// <param name="read">The expression that reads the text of <c>ordinal</c>.</param>
    /// <param name="stored">The expression for the text of <c>ordinal</c> as it is stored.</param>
    public static void Write(SourceWriter writer, ArrayWriter arrays, Emission emission, string name, IReadOnlyList<string?> texts, string read, string stored)
    {
        var index = NameIndexBuilder.Build(texts, emission.Cancellation);
        WriteNumbers(arrays, name + "Displacements", index.Displacements);
        WriteNumbers(arrays, name + "Slots", index.Slots);
        WriteChain(arrays, name, index.Chain);
        using (writer.Block("internal readonly struct " + name + "Index : " + RuntimeNames.NameIndex))
        {
            writer.Line("public int Count => " + NumberStorage.Literal(index == NameIndexData.Empty ? 0 : texts.Count) + ";");
            writer.Line("public ulong Seed => " + NumberStorage.Literal(index.Seed) + ";");
            writer.Line("public int Skip => " + NumberStorage.Literal(index.Window.Skip) + ";");
            writer.Line("public int Reach => " + NumberStorage.Literal(index.Window.Reach) + ";");
            writer.Line("public bool IsAscii => " + (texts.All(text => text is null || AsciiText.IsAscii(text)) ? "true" : "false") + ";");
            writer.Line("public int BucketCount => " + NumberStorage.Literal(index.Displacements.Length) + ";");
            writer.Line("public int SlotCount => " + NumberStorage.Literal(index.Slots.Length) + ";");
            writer.Line("public uint OrdinalMask => " + NumberStorage.Literal(index.OrdinalMask) + "U;");
            writer.Line("public uint ChainBit => " + NumberStorage.Literal(index.ChainBit) + "U;");
            writer.Line("public int DisplacementOf(int bucket) => " + emission.ReadInt32(name + "Displacements", "bucket") + ";");
            writer.Line("public int EntryIn(int slot) => " + emission.ReadInt32(name + "Slots", "slot") + ";");
            writer.Line("public int NextOf(int ordinal) => " + RuntimeNames.ValueLookup + ".Find(" + name + "Chained, " + name + "Next, ordinal);");
            writer.Line("public bool NameEquals(int ordinal, " + RuntimeNames.Chars + " name, bool ignoreCase) => " + RuntimeNames.NameText + ".Equals(" + stored + ", name, ignoreCase);");
            writer.Line("public bool IsName(int ordinal, " + RuntimeNames.Chars + " name) => " + RuntimeNames.NameText + ".EqualsAscii(" + stored + ", name);");
            writer.Line("public string NameAt(int ordinal) => " + read + ";");
        }

        writer.Line();
    }

    private static void WriteNumbers(ArrayWriter arrays, string name, int[] values) =>
        arrays.WriteNumbers(NumberStorage.NarrowestType(values.Min(), values.Max()), name, values.Select(value => (long)value));

    /// <summary>Writes which ordinals have a next one: few have. The arrays are there also when none has, so that no name changes the shape of the code.</summary>
    private static void WriteChain(ArrayWriter arrays, string name, int[] chain)
    {
        var links = chain.Select((next, ordinal) => (Next: (long)next, Ordinal: (long)ordinal)).Where(link => link.Next >= 0).ToList();
        arrays.WriteNumbers("int", name + "Chained", links.Select(link => link.Ordinal));
        arrays.WriteNumbers("int", name + "Next", links.Select(link => link.Next));
    }
}
