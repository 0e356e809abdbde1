using System.Text;

namespace PretrainGen.Runtime.Tests.Lookup;

public class NameLookupTests
{
    [Fact]
    public void FindsEveryNameOfATable()
    {
        FindsAll<NoNames>();
        FindsAll<OneName>();
        FindsAll<TwoNames>();
        FindsAll<CatalogueNames>();
        FindsAll<ThousandNames>();
        FindsAll<ManySimilarNames>();
        FindsAll<ChainedNames>();
    }

    [Fact]
    public void FindsEveryNameInAnotherCase()
    {
        FindsAllIgnoringCase<OneName>();
        FindsAllIgnoringCase<TwoNames>();
        FindsAllIgnoringCase<CatalogueNames>();
        FindsAllIgnoringCase<ThousandNames>();
        FindsAllIgnoringCase<ManySimilarNames>();
    }

    [Fact]
    public void FindsEveryNameInUtf8()
    {
        FindsAllInUtf8<OneName>();
        FindsAllInUtf8<TwoNames>();
        FindsAllInUtf8<CatalogueNames>();
        FindsAllInUtf8<ThousandNames>();
        FindsAllInUtf8<ManySimilarNames>();
        FindsAllInUtf8<ChainedNames>();
    }

    /// <summary>Bytes of other characters are read where names of ASCII are, and are none of them.</summary>
    [Theory]
    [InlineData("model-\u00E9")]
    [InlineData("\u00E9model-1")]
    [InlineData("mod\u4E2D\u6587")]
    public void MissesUtf8ThatIsNotAscii(string name) =>
        Assert.Equal(-1, NameLookup.FindUtf8<TestIndex<ThousandNames>>(Encoding.UTF8.GetBytes(name)));

    /// <summary>Short ones are decoded on the stack, long ones are not.</summary>
    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(5000)]
    public void MissesUtf8ThatIsNoNameOrNoText(int length)
    {
        Assert.Equal(-1, NameLookup.FindUtf8<TestIndex<ThousandNames>>(Encoding.UTF8.GetBytes(new string('x', length))));
        Assert.Equal(-1, NameLookup.FindUtf8<TestIndex<ThousandNames>>([.. Encoding.UTF8.GetBytes(new string('x', length - 1)), 0xC3]));
        Assert.Equal(-1, NameLookup.FindUtf8<TestIndex<NoNames>>(new byte[length]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("bert")]
    [InlineData("BERT ")]
    [InlineData("BER")]
    [InlineData("BERTT")]
    [InlineData("\0")]
    [InlineData("\uD801\uDC28")]
    [InlineData("中")]
    public void MissesWhatIsNotThere(string name)
    {
        Assert.Equal(-1, NameLookup.Find<TestIndex<NoNames>>(name));
        Assert.Equal(-1, NameLookup.Find<TestIndex<OneName>>(name));
        Assert.Equal(-1, NameLookup.Find<TestIndex<TwoNames>>(name));
        Assert.Equal(-1, NameLookup.Find<TestIndex<ManySimilarNames>>(name));
        Assert.Equal(-1, NameLookup.Find<TestIndex<NoNames>>(name, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(-1, NameLookup.Find<TestIndex<ManySimilarNames>>(name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void MissesHalfOfAPair()
    {
        Assert.Equal(-1, NameLookup.Find<TestIndex<CatalogueNames>>("\uD801"));
        Assert.Equal(-1, NameLookup.Find<TestIndex<CatalogueNames>>("\uDC28", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void MissesEveryNameOfAnotherTable()
    {
        foreach (var name in ThousandNames.All)
        {
            Assert.Equal(-1, NameLookup.Find<TestIndex<ManySimilarNames>>(name));
            Assert.Equal(-1, NameLookup.Find<TestIndex<CatalogueNames>>(name, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void FindsTheFirstOfEqualNamesAndNeverAnEmptyOne()
    {
        Assert.Equal(1, NameLookup.Find<TestIndex<RepeatedNames>>("BERT"));
        Assert.Equal(0, NameLookup.Find<TestIndex<RepeatedNames>>("gpt", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(-1, NameLookup.Find<TestIndex<RepeatedNames>>(""));
        Assert.Equal(-1, NameLookup.Find<TestIndex<RepeatedNames>>("", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(-1, NameLookup.FindUtf8<TestIndex<RepeatedNames>>([]));
    }

    [Fact]
    public void FindsByAPartOfAText() =>
        Assert.Equal(0, NameLookup.Find<TestIndex<OneName>>("a BERT b".AsSpan(2, 4)));

    [Theory]
    [InlineData("Bert", 0)]
    [InlineData("bert", 1)]
    [InlineData("BERT", 2)]
    [InlineData("ĄČę", 4)]
    public void PrefersTheExactNameWhenIgnoringCase(string name, int ordinal)
    {
        Assert.Equal(ordinal, NameLookup.Find<TestIndex<ChainedNames>>(name));
        Assert.Equal(ordinal, NameLookup.Find<TestIndex<ChainedNames>>(name, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("bERT", 0)]
    [InlineData("ąČę", 3)]
    [InlineData("ĞıŞ", 5)]
    [InlineData("gpt", 6)]
    [InlineData("ąčė", -1)]
    public void TakesTheFirstInFileOrderWhenNoneIsExact(string name, int ordinal)
    {
        Assert.Equal(-1, NameLookup.Find<TestIndex<ChainedNames>>(name));
        Assert.Equal(ordinal, NameLookup.Find<TestIndex<ChainedNames>>(name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void ComparesByOrdinalWhenAsked()
    {
        Assert.Equal(0, NameLookup.Find<TestIndex<OneName>>("BERT", StringComparison.Ordinal));
        Assert.Equal(-1, NameLookup.Find<TestIndex<OneName>>("bert", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(StringComparison.CurrentCulture)]
    [InlineData(StringComparison.CurrentCultureIgnoreCase)]
    [InlineData(StringComparison.InvariantCulture)]
    [InlineData(StringComparison.InvariantCultureIgnoreCase)]
    public void RefusesOtherComparisons(StringComparison comparison)
    {
        var error = Assert.Throws<ArgumentException>(nameof(comparison), () => NameLookup.Find<TestIndex<OneName>>("BERT", comparison));
        Assert.Equal($"Names are compared by Ordinal or OrdinalIgnoreCase, not by {comparison}. (Parameter 'comparison')", error.Message);
    }

    [Fact]
    public void AllocatesNothing()
    {
        string[] names = ["BERT", "bert", "no such name", "文心", "σίσυφοσ", "𐐀𐐁", ""];
        FindEach(names);
        var before = GC.GetAllocatedBytesForCurrentThread();
        FindEach(names);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void FindEach(string[] names)
        {
            foreach (var name in names)
            {
                NameLookup.Find<TestIndex<CatalogueNames>>(name);
                NameLookup.Find<TestIndex<CatalogueNames>>(name, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    private static void FindsAll<TNames>()
        where TNames : INames
    {
        var names = TNames.All;
        for (var ordinal = 0; ordinal < names.Count; ordinal++)
        {
            Assert.Equal(ordinal, NameLookup.Find<TestIndex<TNames>>(names[ordinal]));
            Assert.Equal(ordinal, NameLookup.Find<TestIndex<TNames>>(names[ordinal], StringComparison.OrdinalIgnoreCase));
        }
    }

    private static void FindsAllInUtf8<TNames>()
        where TNames : INames
    {
        foreach (var name in TNames.All)
        {
            var utf8 = Encoding.UTF8.GetBytes(name);
            Assert.Equal(Encoding.UTF8.GetString(utf8) == name ? NameLookup.Find<TestIndex<TNames>>(name) : -1, NameLookup.FindUtf8<TestIndex<TNames>>(utf8));
        }
    }

    private static void FindsAllIgnoringCase<TNames>()
        where TNames : INames
    {
        var names = TNames.All;
        for (var ordinal = 0; ordinal < names.Count; ordinal++)
        {
            var swapped = SwapCase(names[ordinal]);
            Assert.Equal(ordinal, NameLookup.Find<TestIndex<TNames>>(swapped, StringComparison.OrdinalIgnoreCase));
            if (swapped != names[ordinal])
                Assert.Equal(-1, NameLookup.Find<TestIndex<TNames>>(swapped));
        }
    }

    private static string SwapCase(string name) =>
        string.Concat(name.EnumerateRunes().Select(rune => Rune.IsUpper(rune) ? Rune.ToLowerInvariant(rune) : Rune.ToUpperInvariant(rune)));
}
