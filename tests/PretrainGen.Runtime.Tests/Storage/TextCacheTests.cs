namespace PretrainGen.Runtime.Tests.Storage;

public class TextCacheTests
{
    [Fact]
    public void MakesTheStringOfUtf8() => Assert.Equal("文心 🤖", new TextCache(1).Get(0, "文心 🤖"u8));

    [Fact]
    public void MakesTheStringOfUtf16() => Assert.Equal("a\uD800", new TextCache(1).Get(0, "a\uD800".AsSpan()));

    [Fact]
    public void MakesAnEmptyStringOnceToo()
    {
        var cache = new TextCache(1);
        Assert.Equal("", cache.Get(0, ""u8));
        Assert.Equal("", cache.Get(0, "not looked at"u8));
    }

    [Fact]
    public void KeepsEachString()
    {
        var cache = new TextCache(1_000);
        var made = Enumerable.Range(0, 1_000).Select(index => cache.Get(index, $"text {index}".AsSpan())).ToList();
        for (var index = 0; index < made.Count; index++)
        {
            Assert.Equal($"text {index}", made[index]);
            Assert.Same(made[index], cache.Get(index, "not looked at"u8));
            Assert.Same(made[index], cache.Get(index, "not looked at".AsSpan()));
        }
    }

    [Fact]
    public void AllocatesNothingForAStringThatIsKept()
    {
        var cache = new TextCache(1);
        cache.Get(0, "BERT"u8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        cache.Get(0, "BERT"u8);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void TakesMemoryByThePage()
    {
        const int Count = 1_000_000;
        new TextCache(Count).Get(0, "warm up"u8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var cache = new TextCache(Count);
        var made = cache.Get(Count - 1, "last"u8);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal("last", made);
        Assert.InRange(allocated, 1, Count / 20);
    }

    /// <summary>
    /// All threads ask for each text at the same moment, and the texts take long enough to make for the threads to meet. They stand so far
    /// apart that each is on a page of its own.
    /// </summary>
    [Fact]
    public async Task GivesAllThreadsTheSameStrings()
    {
        const int Threads = 4;
        const int Count = 600;
        const int Apart = 256;
        var text = new string('x', 20_000);
        var cache = new TextCache(Count * Apart);
        using var together = new Barrier(Threads);
        var seen = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () => Enumerable.Range(0, Count).Select(Ask).ToList(),
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        foreach (var texts in seen)
        {
            for (var index = 0; index < Count; index++)
                Assert.Same(seen[0][index], texts[index]);
        }

        string Ask(int index)
        {
            together.SignalAndWait();
            return cache.Get(index * Apart, text.AsSpan());
        }
    }

    [Fact]
    public void RefusesANegativeCount()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>("count", () => new TextCache(-1));
        Assert.StartsWith("There cannot be fewer than 0 texts.", error.Message, StringComparison.Ordinal);
    }
}
