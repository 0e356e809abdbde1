namespace PretrainGen.Generator.Common;

/// <summary>
/// One object for equal values of a name, so that what hangs on the object is found again after an edit that changes no value.
/// </summary>
internal sealed class Interned<T>
    where T : class, IEquatable<T>
{
    private const int FewestNames = 64;

    private readonly Dictionary<string, List<WeakReference<T>>> _byName = new(StringComparer.Ordinal);
    private int _namesBeforePruning = FewestNames;

    /// <summary>The object that lives already and is equal to this one; otherwise this one.</summary>
    public T Get(string name, T value)
    {
        lock (_byName)
        {
            if (!_byName.TryGetValue(name, out var known))
            {
                Prune();
                _byName.Add(name, known = []);
            }

            known.RemoveAll(reference => !reference.TryGetTarget(out _));
            foreach (var reference in known)
            {
                if (reference.TryGetTarget(out var other) && other.Equals(value))
                    return other;
            }

            known.Add(new(value));
            return value;
        }
    }

    // Names that nothing lives of go when there are twice as many names as lived last time.
    private void Prune()
    {
        if (_byName.Count < _namesBeforePruning)
            return;

        var unused = _byName
            .Where(pair => !pair.Value.Exists(reference => reference.TryGetTarget(out _)))
            .Select(pair => pair.Key)
            .ToList();
        foreach (var dead in unused)
            _byName.Remove(dead);
        _namesBeforePruning = Math.Max(FewestNames, 2 * _byName.Count);
    }
}
