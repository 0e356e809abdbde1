using System.Globalization;

namespace PretrainGen.Generator.Emit;

/// <summary>Writes the struct that finds a row by a text: a perfect hash that is fitted here, at compile time.</summary>
internal static class IndexSource
{
    /// <param name="writer">Where to write.</param>
    /// <param name="arrays">Where to write the hash's arrays.</param>
    /// <param name="name">What the struct and its arrays are called after.</param>
    /// <param name="texts">The texts, one a row; null where a row has none.</param>
    /// <param name="read">The expression that reads the text of <c>ordinal</c>.</param>
    /// <param name="compare">The expression that compares the text of <c>ordinal</c> with <c>name</c>.</param>
    public static void Write(SourceWriter writer, ArrayWriter arrays, string name, IReadOnlyList<string?> texts, string read, string compare)
    {
        var index = NameIndexBuilder.Build(texts);
        WriteInts(arrays, name + "Displacements", index.Displacements);
        WriteInts(arrays, name + "Slots", index.Slots);
        WriteInts(arrays, name + "Chain", index.Chain);
        using (writer.Block("internal readonly struct " + name + "Index : " + RuntimeNames.NameIndex))
        {
            writer.Line("public int Count => " + Literal(texts.Count) + ";");
            writer.Line("public ulong Seed => " + index.Seed.ToString(CultureInfo.InvariantCulture) + "UL;");
            writer.Line("public int Reach => " + Literal(index.Reach) + ";");
            writer.Line("public uint OrdinalMask => " + index.OrdinalMask.ToString(CultureInfo.InvariantCulture) + "U;");
            foreach (var array in new[] { "Displacements", "Slots", "Chain" })
            {
                writer.Line("public " + RuntimeNames.Span + "<int> " + array + " => " + name + array + ";");
            }

            writer.Line("public bool NameEquals(int ordinal, " + RuntimeNames.Chars + " name, bool ignoreCase) => " + compare + ";");
            writer.Line("public string NameAt(int ordinal) => " + read + ";");
        }

        writer.Line();
    }

    private static void WriteInts(ArrayWriter arrays, string name, IEnumerable<int> values) => arrays.Write("int", name, values.Select(Literal));

    private static string Literal(int value) => value.ToString(CultureInfo.InvariantCulture);
}
