namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>Something wrong that is done to a set of tables, and where it has to be found.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="Edits">What makes it so.</param>
/// <param name="Place">Where it has to be found, and by which rule of ours if that is said.</param>
/// <param name="Rule">The rule that finds it, of ours or of the schema; empty where that is not said.</param>
internal sealed record TableFault(string Name, IReadOnlyList<TableFault.Edit> Edits, string Place, string Rule)
{
    /// <summary>
    /// The faults of a list. A line without a name goes on with the fault above it; what is wrong is the cell of its first line, unless
    /// <c>At</c> names another column or <c>file/row/column</c>.
    /// </summary>
    public static IReadOnlyList<TableFault> Read(string folder)
    {
        var table = PlainTable.Parse(TableSet.Read(folder, "faults.csv"), keyWidth: 0);
        var faults = new List<TableFault>();
        foreach (var cells in table.Rows)
        {
            var edit = new Edit(cells[1], cells[2], cells[3], cells[4]);
            if (cells[0].Length == 0)
                faults[^1] = faults[^1] with { Edits = [.. faults[^1].Edits, edit] };
            else
                faults.Add(new(cells[0], [edit], PlaceOf(edit, cells[5], IsOurs(cells[6]) ? cells[6] : ""), cells[6]));
        }

        return faults;
    }

    /// <summary>Plants it.</summary>
    public TableSet In(TableSet tables) => Edits.Aggregate(tables, (set, edit) => set.With(edit.File, edit.Apply));

    /// <summary>Whether a place is the one where it has to be found.</summary>
    public bool IsAt(string place) => Place.EndsWith(' ') ? place.StartsWith(Place, StringComparison.Ordinal) : place == Place;

    /// <summary>Asserts that it is found, and nothing else.</summary>
    public void AssertIsAll(IReadOnlyList<string> places) =>
        Assert.True(places.Count > 0 && places.All(IsAt), $"{Name}: {Place} expected, found {string.Join(" and ", places)}");

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static bool IsOurs(string rule) => rule.StartsWith("PTG", StringComparison.Ordinal);

    private static string PlaceOf(Edit edit, string at, string id)
    {
        var parts = at.Split(';');
        return parts.Length == 3
            ? $"{parts[0]} | {parts[1]} | {parts[2]} | {id}"
            : $"{edit.File} | {edit.RowAfterwards} | {(at.Length > 0 ? at : edit.Column)} | {id}";
    }

    /// <summary>A change of one cell; without a column, of a row.</summary>
    /// <param name="File">The table.</param>
    /// <param name="Row">The name of the row.</param>
    /// <param name="Column">The column; empty where a row is added or taken out.</param>
    /// <param name="Text">
    /// What the cell says then, or <c>=row</c> for what it says in another row; the cells of a row that is put behind this one,
    /// with bars between them; empty where the row is taken out.
    /// </param>
    internal sealed record Edit(string File, string Row, string Column, string Text)
    {
        /// <summary>The row that is wrong afterwards.</summary>
        public string RowAfterwards => Column.Length == 0 && Text.Length > 0 ? Text.Split('|')[0] : Row;

        /// <summary>Makes the change.</summary>
        public PlainTable Apply(PlainTable table)
        {
            if (Column.Length > 0)
                return table.With(Row, Column, Text.StartsWith('=') ? table[Text[1..], Column] : Text);
            return Text.Length > 0 ? table.WithRowAfter(Row, Text.Split('|')) : table.Without(Row);
        }
    }
}
