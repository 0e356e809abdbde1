namespace PretrainGen.Generator.Common;

/// <summary>The value last made, and what it was made of: whoever brings the same again gets it again.</summary>
/// <remarks>Hung on an object by a <see cref="System.Runtime.CompilerServices.ConditionalWeakTable{TKey, TValue}"/>, it lives as long as that does.</remarks>
internal sealed class LastResult<TInput, TValue>
    where TInput : IEquatable<TInput>
    where TValue : class
{
    private readonly object _gate = new();
    private TInput? _input;
    private TValue? _value;

    /// <summary>The value for an input. When making it is called off, nothing is kept.</summary>
    public TValue Get(TInput input, Func<TInput, CancellationToken, TValue> make, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_value is null || !input.Equals(_input!))
            {
                _value = make(input, cancellation);
                _input = input;
            }

            return _value;
        }
    }
}
