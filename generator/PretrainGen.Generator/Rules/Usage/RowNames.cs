using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>The names that lead to the rows of an entity, each with the member of the enum that the row is.</summary>
internal sealed class RowNames
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly Lazy<HashSet<string>> _ignoringCase;

    /// <param name="names">The names, in the order that they are looked through: of two that are equal, the first counts.</param>
    /// <param name="areAll">Whether there are no others.</param>
    public RowNames(IEnumerable<(string Name, string Member)> names, bool areAll)
    {
        foreach (var (name, member) in names)
        {
            if (!_members.ContainsKey(name))
            {
                _members.Add(name, member);
                _names.Add(name);
            }
        }

        _ignoringCase = new(() => new HashSet<string>(_names, StringComparer.OrdinalIgnoreCase));
        AreAll = areAll;
    }

    /// <summary>Whether a name that is not among them is in no row.</summary>
    public bool AreAll { get; }

    /// <summary>The member of the enum that exactly this name leads to; null where it is not among them.</summary>
    public string? MemberOf(string name) => _members.TryGetValue(name, out var member) ? member : null;

    public bool Contains(string name, bool ignoringCase) => ignoringCase ? _ignoringCase.Value.Contains(name) : _members.ContainsKey(name);

    /// <summary>The names that may be meant, the nearest first.</summary>
    public IReadOnlyList<string> Nearest(string name) => Suggestions.FindAll(name, _names);
}
