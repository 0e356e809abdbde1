extern alias generator;

using System.Text;
using CsCheck;
using generator::PretrainGen.Generator.Emit.NameIndex;

namespace PretrainGen.Runtime.Tests.Lookup;

/// <summary>Look-up in any table, against dictionaries.</summary>
public class NameOracleTests
{
    /// <summary>Few letters and a common middle, so that names meet in every way: in case, in length, at the ends and between them.</summary>
    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.String[Gen.Char["aAbBkK\u212Aſ1- "], 0, 6],
        Gen.Select(Gen.String[Gen.Char["abAB"], 0, 9], Gen.String[Gen.Char["xX文é"], 0, 20], Gen.String[Gen.Char["abAB"], 0, 9], (start, middle, end) => start + middle + end),
        UnicodeTexts.Any.Where(IsWhole));

    /// <summary>The same of ASCII, among them long names that differ in their middle only.</summary>
    private static readonly Gen<string> AsciiNames = Gen.OneOf(
        Gen.String[Gen.Char["aAbBkK1- "], 0, 6],
        Gen.Select(Gen.String[Gen.Char["abAB"], 0, 9], Gen.String[Gen.Char["xX"], 0, 40], Gen.String[Gen.Char["abAB"], 0, 9], (start, middle, end) => start + middle + end),
        Gen.String[Gen.Char["abAB"], 4, 4].Select(middle => new string('-', 38) + middle + new string('-', 38)));

    [Fact]
    public void FindsWhatDictionariesFind() =>
        Gen.Select(Names.Array[0, 80], Names.Array[20]).Sample((names, others) =>
            AgreesWithDictionaries(names, asked: [.. names, .. others, .. names.Select(name => name.ToUpperInvariant())]), threads: 1);

    /// <summary>What most look-ups go through reads no more of a character than its ASCII: another one with the same lower half must not be found for it.</summary>
    [Fact]
    public void FindsWhatDictionariesFindAmongAscii() =>
        Gen.Select(AsciiNames.Array[0, 80], Names.Array[20]).Sample((names, others) =>
            AgreesWithDictionaries(names, asked: [.. names, .. others, .. names.Select(name => name.ToUpperInvariant()), .. names.Select(Lifted)]), threads: 1);

    private static string Lifted(string name) => string.Concat(name.Select((unit, at) => at % 3 == 0 ? (char)(unit + 0x100) : unit));

    private static bool AgreesWithDictionaries(IEnumerable<string> names, IEnumerable<string> asked)
    {
        AnyIndex.Fit([.. names]);
        var exact = FirstOrdinals(StringComparer.Ordinal);
        var first = FirstOrdinals(StringComparer.OrdinalIgnoreCase);
        return asked.All(name =>
        {
            var expected = exact.GetValueOrDefault(name, -1);
            var expectedIgnoringCase = expected >= 0 ? expected : first.GetValueOrDefault(name, -1);
            return NameLookup.Find<AnyIndex>(name) == expected
                && NameLookup.Find<AnyIndex>(name, StringComparison.OrdinalIgnoreCase) == expectedIgnoringCase;
        });
    }

    /// <summary>The first of equal names is found, and an empty one never.</summary>
    private static Dictionary<string, int> FirstOrdinals(StringComparer comparer) => AnyIndex.Names
        .Select((name, ordinal) => (Name: name, Ordinal: ordinal))
        .Where(pair => pair.Name.Length > 0)
        .GroupBy(pair => pair.Name, comparer)
        .ToDictionary(group => group.Key, group => group.First().Ordinal, comparer);

    private static bool IsWhole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    /// <summary>An index of the names that are set.</summary>
    private readonly struct AnyIndex : INameIndex
    {
        private static NameIndexData _data = NameIndexBuilder.Build([]);
        private static byte[][] _utf8 = [];
        private static bool _isAscii = true;

        public static IReadOnlyList<string> Names { get; private set; } = [];

        public string Entity => "Model";

        // As generated code has it: an index that nothing is in counts nothing.
        public int Count => _data == NameIndexData.Empty ? 0 : Names.Count;

        public ulong Seed => _data.Seed;

        public int Skip => _data.Window.Skip;

        public int Reach => _data.Window.Reach;

        public bool IsAscii => _isAscii;

        public int BucketCount => _data.Displacements.Length;

        public int SlotCount => _data.Slots.Length;

        public uint OrdinalMask => _data.OrdinalMask;

        public uint ChainBit => _data.ChainBit;

        public static void Fit(IReadOnlyList<string> names)
        {
            Names = names;
            _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
            _isAscii = names.All(name => name.All(char.IsAscii));
            _data = NameIndexBuilder.Build(names);
        }

        public int DisplacementOf(int bucket) => _data.Displacements[bucket];

        public int EntryIn(int slot) => _data.Slots[slot];

        public int NextOf(int ordinal) => _data.Chain[ordinal];

        // Every other name is compared as UTF-8.
        public bool NameEquals(int ordinal, ReadOnlySpan<char> name, bool ignoreCase) => ordinal % 2 == 0
            ? NameText.Equals(Names[ordinal], name, ignoreCase)
            : NameText.Equals(_utf8[ordinal], name, ignoreCase);

        public bool IsName(int ordinal, ReadOnlySpan<char> name) => ordinal % 2 == 0
            ? NameText.EqualsAscii(Names[ordinal], name)
            : NameText.EqualsAscii(_utf8[ordinal], name);

        public bool IsName(int ordinal, ReadOnlySpan<byte> utf8) => ordinal % 2 == 0
            ? NameText.EqualsAscii(Names[ordinal], utf8)
            : NameText.EqualsAscii(_utf8[ordinal], utf8);

        public string NameAt(int ordinal) => Names[ordinal];

        public int RowOf(int ordinal) => ordinal;
    }
}
