namespace PretrainGen.Generator.Common;

/// <summary>A value that is made when it is first asked for. Whoever asks may be called off; then nothing is kept, and the next one makes it.</summary>
internal sealed class CancellableLazy<T>(Func<CancellationToken, T> make)
    where T : class
{
    private readonly object _gate = new();
    private T? _value;

    /// <summary>The value, the same for all who ask.</summary>
    public T Get(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _value) is { } known)
            return known;

        lock (_gate)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_value is null)
                Volatile.Write(ref _value, make(cancellation));
            return _value!;
        }
    }
}
