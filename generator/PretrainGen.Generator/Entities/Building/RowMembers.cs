using System.Globalization;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Entities.Building;

/// <summary>
/// Names the members of an enum. A shipped row keeps its member, whatever stands in front of it and however names become identifiers by
/// now; a member that a row had under a former name is taken by no other.
/// </summary>
internal sealed class RowMembers
{
    private readonly MergedTable _table;
    private readonly MergedColumn? _identifiers;
    private readonly NameScope _names;
    private readonly string?[] _members;
    private readonly Dictionary<int, List<string>> _formers = [];

    /// <param name="entity">The enum.</param>
    /// <param name="table">The rows.</param>
    /// <param name="identifiers">The column that says what members are called; null where there is none.</param>
    /// <param name="shipped">The rows that were shipped.</param>
    /// <param name="findings">Where to note names that give no identifier, or one that is taken.</param>
    public RowMembers(string entity, MergedTable table, MergedColumn? identifiers, ShippedRows shipped, CellFindings findings)
    {
        _table = table;
        _identifiers = identifiers;
        _members = new string?[table.RowCount];
        _names = new NameScope(ReservedNames.ForRows(entity), findings, allowsRepeats: true)
            .Expect(identifiers is null ? table.Keys : []);
        if (!table.HasKey || shipped.IsEmpty)
            return;

        // Shipped rows first: a new one in front of them takes none of their members.
        var known = Enumerable.Range(0, _members.Length).Where(row => shipped[row] is not null).ToList();
        foreach (var row in known)
            Keep(row, shipped[row]!);
        foreach (var row in known)
            _members[row] ??= Name(row);
        foreach (var row in known)
            KeepFormers(row, shipped.FormersOf(row));
    }

    /// <summary>The member of a row; asked for from the first row to the last.</summary>
    public string Of(int row) => _table.HasKey ? _members[row] ??= Name(row) : "";

    /// <summary>The members that a row had before.</summary>
    public IEnumerable<string> FormerOf(int row) => _formers.TryGetValue(row, out var members) ? members : [];

    private void Keep(int row, ShippedFact fact)
    {
        if (_identifiers is null && fact.Key == _table.Keys[row] && _names.TryKeep(fact.Member, fact.Key, _table.KeyAddress(row)))
            _members[row] = fact.Member;
    }

    private void KeepFormers(int row, IEnumerable<ShippedFact> formers)
    {
        foreach (var former in formers)
        {
            if (!_names.TryKeep(former.Member, former.Key, _table.KeyAddress(row)))
                continue;

            if (!_formers.TryGetValue(row, out var members))
                _formers.Add(row, members = []);
            members.Add(former.Member);
        }
    }

    // A name that is there twice is a fault of the key, not of the member.
    private string Name(int row)
    {
        if (_identifiers?.Values[row] is { } identifier)
            return _names.Next(identifier, _table.AddressOf(row, _identifiers));

        var key = _table.Keys[row];
        var name = key.Length > 0 ? key : "Row" + (row + 1).ToString(CultureInfo.InvariantCulture);
        return _names.Next(name, _table.KeyAddress(row));
    }
}
