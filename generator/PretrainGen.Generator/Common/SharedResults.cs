namespace PretrainGen.Generator.Common;

/// <summary>Values that live only while somebody else keeps them, each with its input.</summary>
internal sealed class SharedResults<TInput, TValue>
    where TInput : IEquatable<TInput>
{
    private readonly List<(TInput Input, WeakReference<CancellableLazy<TValue>> Value)> _results = [];

    /// <summary>The value for an input, made or to be made.</summary>
    public CancellableLazy<TValue> Get(TInput input, Func<TInput, CancellationToken, TValue> make)
    {
        lock (_results)
        {
            _results.RemoveAll(result => !result.Value.TryGetTarget(out _));
            foreach (var (known, reference) in _results)
            {
                if (known.Equals(input) && reference.TryGetTarget(out var value))
                    return value;
            }

            var made = new CancellableLazy<TValue>(cancellation => make(input, cancellation));
            _results.Add((input, new(made)));
            return made;
        }
    }
}
