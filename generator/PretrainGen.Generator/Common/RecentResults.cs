namespace PretrainGen.Generator.Common;

/// <summary>The values made last, each with its input: an equal input gets the value that is there already.</summary>
/// <remarks>A few, because projects that share a file ask by turns; no more, because each edit leaves one behind.</remarks>
internal sealed class RecentResults<TInput, TValue>
    where TInput : IEquatable<TInput>
{
    private const int MaxResults = 4;

    private readonly List<(TInput Input, CancellableLazy<TValue> Value)> _results = new(MaxResults);

    /// <summary>The value for an input, made or to be made. Different inputs do not wait for each other.</summary>
    public CancellableLazy<TValue> Get(TInput input, Func<TInput, CancellationToken, TValue> make)
    {
        lock (_results)
        {
            var known = _results.FindIndex(result => result.Input.Equals(input));
            var value = known < 0 ? new CancellableLazy<TValue>(cancellation => make(input, cancellation)) : _results[known].Value;
            MoveToFront(known, input, value);
            return value;
        }
    }

    /// <summary>Keeps a value that others have made.</summary>
    public void Keep(TInput input, CancellableLazy<TValue> value)
    {
        lock (_results)
            MoveToFront(_results.FindIndex(result => result.Input.Equals(input)), input, value);
    }

    private void MoveToFront(int known, TInput input, CancellableLazy<TValue> value)
    {
        if (known >= 0)
            _results.RemoveAt(known);
        else if (_results.Count == MaxResults)
            _results.RemoveAt(MaxResults - 1);
        _results.Insert(0, (input, value));
    }
}
