extern alias generator;

using System.Text;
using generator::PretrainGen.Generator.Emit.NameIndex;

namespace PretrainGen.Runtime.Tests;

/// <summary>The names of a test table.</summary>
internal interface INames
{
    static abstract IReadOnlyList<string> All { get; }
}

/// <summary>An index such as generated code has, fitted by the generator's own builder. Each comparison is made by every storage that can hold the name.</summary>
internal readonly struct TestIndex<TNames> : INameIndex
    where TNames : INames
{
    private static readonly IReadOnlyList<string> Names = TNames.All;
    private static readonly byte[][] Utf8Names = [.. TNames.All.Select(Encoding.UTF8.GetBytes)];
    private static readonly bool AllAreAscii = TNames.All.All(name => name.All(char.IsAscii));
    private static readonly NameIndexData Data = NameIndexBuilder.Build(TNames.All);

    public string Entity => "Model";

    public int Count => Names.Count;

    public ulong Seed => Data.Seed;

    public int Skip => Data.Window.Skip;

    public int Reach => Data.Window.Reach;

    public bool IsAscii => AllAreAscii;

    public int BucketCount => Data.Displacements.Length;

    public int SlotCount => Data.Slots.Length;

    public uint OrdinalMask => Data.OrdinalMask;

    public uint ChainBit => Data.ChainBit;

    public int DisplacementOf(int bucket) => Data.Displacements[bucket];

    public int EntryIn(int slot) => Data.Slots[slot];

    public int NextOf(int ordinal) => Data.Chain[ordinal];

    public bool NameEquals(int ordinal, ReadOnlySpan<char> name, bool ignoreCase)
    {
        var byText = NameText.Equals(Names[ordinal], name, ignoreCase);
        var byUtf8 = NameText.Equals(Utf8Names[ordinal], name, ignoreCase);
        return byText == byUtf8
            ? byText
            : throw new InvalidOperationException($"UTF-16 and UTF-8 do not agree on '{Names[ordinal]}'.");
    }

    public bool IsName(int ordinal, ReadOnlySpan<char> name)
    {
        var byText = NameText.EqualsAscii(Names[ordinal], name);
        return byText == NameText.EqualsAscii(Utf8Names[ordinal], name) && byText == NameText.Equals(Names[ordinal], name, ignoreCase: false)
            ? byText
            : throw new InvalidOperationException($"What compares ASCII does not agree on '{Names[ordinal]}'.");
    }

    public bool IsName(int ordinal, ReadOnlySpan<byte> utf8)
    {
        var byText = NameText.EqualsAscii(Names[ordinal], utf8);
        return byText == NameText.EqualsAscii(Utf8Names[ordinal], utf8)
            ? byText
            : throw new InvalidOperationException($"What compares UTF-8 does not agree on '{Names[ordinal]}'.");
    }

    public string NameAt(int ordinal) => Names[ordinal];

    public int RowOf(int ordinal) => ordinal;
}
