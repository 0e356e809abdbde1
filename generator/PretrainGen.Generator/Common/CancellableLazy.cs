namespace PretrainGen.Generator.Common;

/// <summary>A value that is made when it is first asked for. A caller that cancels keeps nothing, and the next one makes it.</summary>
/// <remarks>
/// A caller that waits for the work of another can cancel, too: in an editor several wait for each other, and most are cancelled.
/// </remarks>
internal sealed class CancellableLazy<T>(Func<CancellationToken, T> make)
{
    private const int MillisecondsBetweenChecks = 10;

    private readonly object _gate = new();
    private Func<CancellationToken, T>? _make = make;
    private T _value = default!;

    /// <summary>The value, the same for all callers.</summary>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public T Get(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _make) is null)
            return _value;

        Enter(cancellation);
        try
        {
            return Make(cancellation);
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    private void Enter(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        while (!Monitor.TryEnter(_gate, MillisecondsBetweenChecks))
            cancellation.ThrowIfCancellationRequested();
    }

    private T Make(CancellationToken cancellation)
    {
        if (_make is { } make)
        {
            _value = make(cancellation);

            // What it was made of need not live as long as the value.
            Volatile.Write(ref _make, null);
        }

        return _value;
    }
}
