using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Typing;

/// <summary>The cells of a column are read once, whoever asks for them and however often.</summary>
public class ColumnTests
{
    [Fact]
    public void Each_filled_cell_is_read_once()
    {
        var (column, type) = Read("Name,Legs\nAnt,6\nBear,\nFly,6\nOrca,none\n");

        Assert.Equal(["6", "6", "none"], type.Texts);

        Assert.Equal(["6", "", "6", ""], Enumerable.Range(0, 4).Select(row => column[row].Text));
        Assert.Equal(["6", "", "6", ""], Enumerable.Range(0, 4).Select(row => column.Known(row).Text));
        Assert.Equal([6, null, 6, null], Assert.IsType<NumberData>(column.Data).Values);
        Assert.Equal(CellKind.Number, column.Kind);
        Assert.Equal(3, type.Texts.Count);
    }

    [Fact]
    public void Each_item_of_a_list_is_read_once()
    {
        var (column, type) = Read("Name,Legs\nAnt,6;8\nBear,\nFly,x;2\n", text => text.Split(';'));

        Assert.Equal(["6", "8", "x", "2"], type.Texts);
        Assert.Equal(["6|8", "", "2"], Enumerable.Range(0, 3).Select(row => string.Join('|', column[row].Each.Select(item => item.Text))));
        Assert.Equal([0, 2, 2, 3], Assert.IsType<ListData>(column.Data).Starts);
        Assert.True(column.IsFaulty(2));
        Assert.Equal(4, type.Texts.Count);
    }

    [Fact]
    public void What_another_table_says_of_a_row_is_read_to_compare_it()
    {
        var tables = new[]
        {
            ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\nBear,4\n", ("EntityName", "Animal")),
            ProjectFile.Of("b.csv", "Name,Legs\nAnt,06\nBear,4\n", ("EntityName", "Animal")),
        };
        var table = Assert.Single(Models.Of(tables)).Table;
        var (column, type) = Read(table);

        Assert.Equal(["6", "4", "06"], type.Texts);
        Assert.Equal(2, Assert.IsType<NumberData>(column.Data).Values.Count);
    }

    private static (Column Column, CountingType Type) Read(string csv, Func<string, IEnumerable<string>>? split = null) => Read(Models.Of(csv).Table, split);

    private static (Column Column, CountingType Type) Read(Generator.Entities.Merging.MergedTable table, Func<string, IEnumerable<string>>? split = null)
    {
        var type = new CountingType();
        var column = new Column("Legs", table, table.Find("Legs"), type, split);
        new CellChecker(table, new CellFindings()).Check(column, TestContext.Current.CancellationToken);
        return (column, type);
    }

    /// <summary>Numbers that remember what was read.</summary>
    private sealed class CountingType : NumberStoredType
    {
        public List<string> Texts { get; } = [];

        public override string Name => "long";

        public override CellKind Kind => CellKind.Number;

        public override CellValue? Read(string text)
        {
            Texts.Add(text);
            return long.TryParse(text, out var number) ? CellValue.OfInteger(number) : null;
        }

        public override CellValue Load(long number) => CellValue.OfInteger(number);
    }
}
