using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;

namespace PretrainGen.Generator.Entities.Naming;

/// <summary>Gives the names of one scope their identifiers, and notes the names that give none or the same as another.</summary>
/// <param name="reserved">The identifiers that none may get.</param>
/// <param name="findings">Where to note them.</param>
/// <param name="allowsRepeats">Whether a name that was there before is no fault here.</param>
internal sealed class NameScope(IEnumerable<string> reserved, CellFindings findings, bool allowsRepeats = false)
{
    /// <summary>Stands for the name that is no text at all, such as the label <c>""</c> of a category.</summary>
    private const string NoName = "Empty";

    private readonly Dictionary<string, string> _expected = new(StringComparer.Ordinal);
    private readonly UniqueNames _names = new(reserved);
    private readonly List<(string Name, CellAddress Place)> _owners = [];

    /// <summary>Says which names will come: those that differ in signs alone get the signs as words, whichever comes first.</summary>
    public NameScope Expect(IEnumerable<string> names)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.Length > 0 && !_expected.ContainsKey(name)))
        {
            var identifier = IdentifierOf(name);
            _expected.Add(name, identifier);
            if (!first.TryGetValue(identifier, out var rival))
            {
                first.Add(identifier, name);
                continue;
            }

            _expected[name] = Identifier.From(SignNames.Spell(name));
            _expected[rival] = Identifier.From(SignNames.Spell(rival));
        }

        return this;
    }

    /// <summary>Gives a name an identifier that it had before; false where it is not free.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="name">The name.</param>
    /// <param name="place">The cell that it is in.</param>
    public bool TryKeep(string identifier, string name, CellAddress place)
    {
        if (!_names.TryTake(identifier, _owners.Count))
            return false;

        _owners.Add((name, place));
        return true;
    }

    /// <summary>The identifier of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">The cell that it is in.</param>
    public string Next(string name, CellAddress place)
    {
        var identifier = _names.Next(IdentifierOf(name), _owners.Count, out var rival);
        _owners.Add((name, place));
        if (rival is { } first && !(allowsRepeats && _owners[first].Name == name))
            findings.Add(CellFault.IdentifierCollision, place, name, identifier, _owners[first].Place);
        else if (!Identifier.HasLetterOrDigit(name) && !Identifier.HasLetterOrDigit(SignNames.Spell(name)))
            findings.Add(CellFault.NoIdentifier, place, name, identifier);

        return identifier;
    }

    private string IdentifierOf(string name)
    {
        if (_expected.TryGetValue(name, out var expected))
            return expected;

        var text = name.Length == 0 ? NoName : Identifier.HasLetterOrDigit(name) ? name : SignNames.Spell(name);
        return Identifier.From(text);
    }
}
