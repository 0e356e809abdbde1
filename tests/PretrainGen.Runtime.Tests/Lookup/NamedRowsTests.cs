// The overloads without a comparison are what is tested.
#pragma warning disable CA1307

namespace PretrainGen.Runtime.Tests.Lookup;

public class NamedRowsTests
{
    private static readonly byte[] NoUtf8 = [0xC3];

    [Fact]
    public void FindsByString()
    {
        Assert.Equal(8, Rows.Get("BERT").Row);
        Assert.True(Rows.TryGet("BERT", out var entry));
        Assert.Equal(8, entry.Row);
        Assert.True(Rows.Contains("BERT"));
        Assert.False(Rows.TryGet("bert", out entry));
        Assert.Equal(default, entry);
        Assert.False(Rows.Contains("bert"));
        Assert.False(Rows.Contains((string?)null));
    }

    [Fact]
    public void FindsIgnoringCase()
    {
        Assert.Equal(8, Rows.Get("bert", StringComparison.OrdinalIgnoreCase).Row);
        Assert.True(Rows.TryGet("bert", StringComparison.OrdinalIgnoreCase, out var entry));
        Assert.Equal(8, entry.Row);
        Assert.True(Rows.Contains("bert", StringComparison.OrdinalIgnoreCase));
        Assert.False(Rows.Contains("bert", StringComparison.Ordinal));
        Assert.False(Rows.TryGet((string?)null, StringComparison.OrdinalIgnoreCase, out _));
    }

    [Fact]
    public void FindsBySpan()
    {
        Assert.Equal(8, Rows.Get("xBERTx".AsSpan(1, 4), StringComparison.Ordinal).Row);
        Assert.True(Rows.TryGet("xBERTx".AsSpan(1, 4), out var entry));
        Assert.Equal(8, entry.Row);
        Assert.True(Rows.TryGet("xbertx".AsSpan(1, 4), StringComparison.OrdinalIgnoreCase, out entry));
        Assert.True(Rows.Contains("bert".ToCharArray(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void FindsByUtf8()
    {
        Assert.Equal(8, Rows.Get("BERT"u8, StringComparison.Ordinal).Row);
        Assert.True(Rows.TryGet("文心"u8, out var entry));
        Assert.Equal(28, entry.Row);
        Assert.True(Rows.TryGet("bert"u8, StringComparison.OrdinalIgnoreCase, out entry));
        Assert.Equal(8, entry.Row);
        Assert.False(Rows.Contains(NoUtf8, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void SaysWhatIsNotThere()
    {
        Assert.Equal("'BRET' is no Model. Did you mean 'BERT'?", Error<KeyNotFoundException>(() => Rows.Get("BRET")));
        Assert.Equal("'BRET' is no Model. Did you mean 'BERT'?", Error<KeyNotFoundException>(() => Rows.Get("BRET"u8, StringComparison.Ordinal)));
        Assert.Equal("'bret' is no Model. Did you mean 'BERT'?", Error<KeyNotFoundException>(() => Rows.Get("bret", StringComparison.OrdinalIgnoreCase)));
        Assert.Throws<ArgumentNullException>("name", () => Rows.Get(null!));
        Assert.Throws<ArgumentNullException>("name", () => Rows.Get(null!, StringComparison.OrdinalIgnoreCase));
        Assert.Throws<ArgumentException>("comparison", () => Rows.Get("BERT", StringComparison.CurrentCulture));
        Assert.Throws<ArgumentException>("comparison", () => Rows.Contains("BERT"u8, StringComparison.InvariantCulture));
    }

    [Fact]
    public void FindsTheFirstOfEqualNamesAndNoEmptyOne()
    {
        Assert.Equal(1, RepeatedRows.Get("BERT").Row);
        Assert.Equal(0, RepeatedRows.Get("gpt", StringComparison.OrdinalIgnoreCase).Row);
        Assert.False(RepeatedRows.Contains(""));
        Assert.False(RepeatedRows.Contains("", StringComparison.OrdinalIgnoreCase));
        Assert.False(RepeatedRows.Contains(default(LookupName), StringComparison.Ordinal));
    }

    private static string Error<TException>(Func<object> look)
        where TException : Exception => Assert.Throws<TException>(look).Message;

    private sealed class Rows : NamedRows<RowEntry, TestIndex<CatalogueNames>>;

    private sealed class RepeatedRows : NamedRows<RowEntry, TestIndex<RepeatedNames>>;
}
