namespace PretrainGen.Generator.Emit;

/// <summary>Links ordinals that meet at the same place, in the order in which they come.</summary>
/// <typeparam name="TPlace">What they meet at: a hash or a slot.</typeparam>
internal sealed class NameIndexChain<TPlace>(int count)
    where TPlace : struct, IEquatable<TPlace>
{
    private const int End = -1;

    private readonly Dictionary<TPlace, int> _last = new(count);

    /// <summary>For each ordinal the next one at its place, or -1; empty when no two met.</summary>
    public int[] Next { get; private set; } = [];

    /// <summary>Adds an ordinal at a place.</summary>
    /// <returns>Whether it is the first there.</returns>
    public bool Add(TPlace place, int ordinal)
    {
        var isFirst = !_last.TryGetValue(place, out var previous);
        if (!isFirst)
            Link(previous, ordinal);
        _last[place] = ordinal;
        return isFirst;
    }

    private void Link(int previous, int next)
    {
        if (Next.Length == 0)
        {
            Next = new int[count];
            Next.AsSpan().Fill(End);
        }
        Next[previous] = next;
    }
}
