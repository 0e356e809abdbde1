using System.Globalization;

namespace PretrainGen.Generator.Common;

/// <summary>Hands out identifiers of one scope, each only once: a repeated one gets <c>_2</c>, <c>_3</c> …</summary>
internal sealed class UniqueNames(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, (int Uses, int Owner)> _uses = new(StringComparer.Ordinal);

    /// <summary>Takes an identifier as it is; false where it is reserved or not free.</summary>
    /// <param name="identifier">The identifier wanted.</param>
    /// <param name="owner">Who wants it.</param>
    public bool TryTake(string identifier, int owner)
    {
        if (_reserved.Contains(identifier) || _uses.ContainsKey(identifier))
            return false;

        _uses.Add(identifier, (1, owner));
        return true;
    }

    /// <summary>The identifier itself, where it is free and not reserved.</summary>
    public string Next(string identifier) => Next(identifier, owner: 0, out _);

    /// <summary>The identifier itself, where it is free and not reserved.</summary>
    /// <param name="identifier">The identifier wanted.</param>
    /// <param name="owner">Who wants it.</param>
    /// <param name="rival">Who has it already; null where it is free.</param>
    public string Next(string identifier, int owner, out int? rival)
    {
        var wanted = _reserved.Contains(identifier) ? identifier + "_" : identifier;
        rival = null;
        if (!_uses.TryGetValue(wanted, out var use))
        {
            _uses.Add(wanted, (1, owner));
            return wanted;
        }

        rival = use.Owner;
        var uses = use.Uses;
        string numbered;
        do
        {
            uses++;
            numbered = wanted + "_" + uses.ToString(CultureInfo.InvariantCulture);
        }
        while (_uses.ContainsKey(numbered));

        _uses[wanted] = (uses, use.Owner);
        _uses.Add(numbered, (1, owner));
        return numbered;
    }
}
