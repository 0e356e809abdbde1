using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tests.Common;

public class CancellableLazyTests
{
    [Fact]
    public void What_was_cancelled_is_made_by_the_next_caller()
    {
        var calls = 0;
        using var source = new CancellationTokenSource();
        var lazy = new CancellableLazy<string>(cancellation =>
        {
            if (++calls == 1)
                source.Cancel();
            cancellation.ThrowIfCancellationRequested();
            return "made";
        });

        Assert.Throws<OperationCanceledException>(() => lazy.Get(source.Token));
        Assert.Equal("made", lazy.Get(TestContext.Current.CancellationToken));
        Assert.Same(lazy.Get(TestContext.Current.CancellationToken), lazy.Get(TestContext.Current.CancellationToken));
        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task A_caller_that_waits_for_another_can_cancel()
    {
        using var isMaking = new ManualResetEventSlim();
        using var mayFinish = new ManualResetEventSlim();
        using var source = new CancellationTokenSource();
        var lazy = new CancellableLazy<string>(_ =>
        {
            isMaking.Set();
            mayFinish.Wait(TestContext.Current.CancellationToken);
            return "made";
        });
        var maker = Task.Run(() => lazy.Get(CancellationToken.None), TestContext.Current.CancellationToken);
        isMaking.Wait(TestContext.Current.CancellationToken);

        var waiter = Task.Run(() => lazy.Get(source.Token), TestContext.Current.CancellationToken);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiter);
        Assert.False(maker.IsCompleted);
        mayFinish.Set();
        Assert.Equal("made", await maker);
    }
}
