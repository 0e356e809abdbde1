using System.Globalization;

namespace PretrainGen.Generator.Catalog;

/// <summary>Hands out identifiers of one scope, each only once: a repeated one gets <c>_2</c>, <c>_3</c> …</summary>
internal sealed class UniqueNames(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    /// <summary>The identifier itself, where it is free and not reserved.</summary>
    public string Next(string identifier)
    {
        var wanted = _reserved.Contains(identifier) ? identifier + "_" : identifier;
        if (!_uses.TryGetValue(wanted, out var uses))
        {
            _uses.Add(wanted, 1);
            return wanted;
        }

        string numbered;
        do
        {
            uses++;
            numbered = wanted + "_" + uses.ToString(CultureInfo.InvariantCulture);
        }
        while (_uses.ContainsKey(numbered));

        _uses[wanted] = uses;
        _uses.Add(numbered, 1);
        return numbered;
    }
}
