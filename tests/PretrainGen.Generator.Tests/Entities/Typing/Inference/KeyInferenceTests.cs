using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference;

/// <summary>The column that names the rows, by its header, its place and its cells.</summary>
public class KeyInferenceTests
{
    [Theory]
    [InlineData("Legs,Name\n6,Ant\n4,Bear\n")]
    [InlineData("Region,Name\nNorth,Ant\nSouth,Bear\n")]
    [InlineData("id,Name\n1,Ant\n2,Bear\n")]
    [InlineData("Animal,Legs\nAnt,6\nBear,4\n")]
    [InlineData("Legs,animal_name\n6,Ant\n4,Bear\n")]
    [InlineData("Legs,Kind,Symbol\n6,x,ANT\n4,x,BEA\n")]
    [InlineData("Symbol,Name\nANT,Ant\nBEA,Bear\n")]
    [InlineData("Kind,Former name\nInsect,Ant\nInsect,Bear\n")]
    [InlineData("腿,名称\n6,蚂蚁\n4,熊\n")]
    [InlineData("Beine,Bezeichnung\n6,Ameise\n4,Bär\n")]
    [InlineData(",Legs\nAnt,6\nBear,4\n")]
    [InlineData(",Legs\n01067,6\n04103,4\n")]
    [InlineData("Code,Meaning\n01.1,General services\n01.2,Foreign aid\n")]
    [InlineData("Version,Released\n1.10,2020-01-01\n1.11,2020-06-01\n")]
    [InlineData("Size,Parameters\ntiny,39 M\nbase,74 M\n")]
    public void A_header_or_the_first_place_says_so(string table)
    {
        var name = table.Split('\n')[1].Split(',');
        var key = Find(table);

        Assert.Contains(name[key], (string[])["Ant", "ANT", "蚂蚁", "Ameise", "01067", "01.1", "1.10", "tiny"]);
    }

    [Theory]
    [InlineData("Length,Width\n5.1,3.5\n4.9,3.0\n")]
    [InlineData("Flag,Class\ntrue,x\nfalse,x\n")]
    [InlineData("Date,Price\n2018-10-11,5\n2018-10-12,6\n")]
    [InlineData("Day,Price\n11/10/2018,5\n12/10/2018,6\n")]
    [InlineData("Year,Population\n2018,5\n2019,6\n")]
    [InlineData("Kind,E-mail\nx,ann@example.com\nx,ben@example.com\n")]
    [InlineData("Kind,Amount\nx,$1.20\nx,$3.40\n")]
    [InlineData("Kind,Distance\nx,12 km\nx,14 km\n")]
    [InlineData("Kind,SHA-256\nx,9f86d081884c7d659a2feaa0c55ad015\nx,60303ae22b998861bce3b28f33eec1be\n")]
    [InlineData("Kind,Result\nx,3-1 (2-0)\nx,2:2\n")]
    [InlineData("Kind,Description\nx,The first of its kind\nx,Another one\n")]
    [InlineData("Kind,Link\nx,https://a.example\nx,https://b.example\n")]
    [InlineData("Colour,Shape\nred,round\nred,round\nblue,square\nblue,square\n")]
    [InlineData("City,State\nx,AK\nx,AL\nx,AL\ny,AL\n")]
    [InlineData("City,State\nx,AL\nx,AL\nx,AK\ny,AL\n")]
    public void Measurements_dates_addresses_and_prose_name_nothing(string table) => Assert.Equal(-1, Find(table));

    [Theory]
    [InlineData("Country,Capital\nChad,N'Djamena\nMali,Bamako\nPeru,Lima\nFiji,Suva\nMali,Timbuktu\n", 0)]
    [InlineData("Name,Class\nAnt,x\n,y\nBear,x\nCrow,x\n", 0)]
    [InlineData("Name,Legs\nAnt,6\nBear,4\nAnt,6\n", 0)]
    [InlineData("Code,Description\n1,One\n2,Two\n2,Another two\n3,Three\n", 0)]
    [InlineData("Name,Legs\nAnt,6\n,4\nCrow,2\nDog,4\n,4\nElk,4\n", 0)]
    [InlineData("Name,Legs\nAnt,6\nBear,2\nBear,4\nCrow,2\nDog,4\nBear,4\n", 0)]
    [InlineData("Name,Legs\nAnt,6\nBear,4\nBear,2\nCrow,2\nDog,4\nBear,4\n", 0)]
    public void One_bad_cell_never_moves_the_key(string table, int column) => Assert.Equal(column, Find(table));

    [Theory]
    [InlineData("geonameid,name\n1,Berlin\n2,Paris\n3,Paris\n4,Berlin\n5,Rome\n", 0)]
    [InlineData("code,name_en\nAD,\nAE,\nAF,Afghanistan\nAG,Antigua\n", 0)]
    [InlineData("ID,Name\n1bb2e38457d4454fa7c7e7cce,Brook\n5cc2e38457d4454fa7c7e7ccf,Well\n9cc2e38457d4454fa7c7e7ca0,Well\n7cc2e38457d4454fa7c7e7ca0,Spring\n", 0)]
    [InlineData("id,name\nbff5aa15-d762-471c-b98a-f5d0e8a5f9a1,Ant\n0ff5aa15-d762-471c-b98a-f5d0e8a5f9a1,Bear\n", 1)]
    [InlineData("Decimal,Keyword\n0,x\n1,y\n2,x\n2,z\n3,x\n4,y\n", 0)]
    [InlineData("Code,Message\n-32700,Parse error\n-32600,Invalid request\n", 1)]
    public void What_identifies_wins_over_names_that_repeat_and_names_win_over_numbers(string table, int column) =>
        Assert.Equal(column, Find(table));

    [Fact]
    public void The_order_of_the_rows_changes_nothing()
    {
        const string Header = "Legs,Kind,Name\n";
        string[] rows = ["6,x,Ant\n", "4,y,Bear\n", "2,x,Crow\n", "2,y,Duck\n"];

        Assert.Equal(Find(Header + string.Concat(rows)), Find(Header + string.Concat(rows.Reverse())));
    }

    [Theory]
    [InlineData("Group,Count\n1,0.5\n5,0.7\n25,0.9\n", 0)]
    [InlineData("Year,Count\n1990,0.5\n1991,0.7\n1992,0.9\n", -1)]
    [InlineData("Group,Count\n1,0.5\n25,0.7\n5,0.9\n", -1)]
    public void Whole_numbers_in_front_that_rise_number_the_rows(string table, int column) => Assert.Equal(column, Find(table));

    [Fact]
    public void Identifiers_name_rows_wherever_they_stand()
    {
        var flags = string.Concat(Enumerable.Range(0, 12).Select(row => $"{row / 3},{row % 2},--collector.{(char)('a' + row)}rp\n"));
        var sizes = string.Concat(Enumerable.Range(0, 12).Select(row => $"{row / 3},{row % 2},{row}.5G\n"));

        Assert.Equal(2, Find("Group,Scope,Flag\n" + flags));
        Assert.Equal(-1, Find("Group,Scope,Flag\n" + sizes));
    }

    [Fact]
    public void Repeats_in_another_table_of_a_catalogue_are_the_same_row()
    {
        var tables = new[] { EntityParts.Values("Name,Legs\nAnt,6\nBear,4\n"), EntityParts.Values("Name,Legs\nAnt,8\nBear,2\n") };

        Assert.Equal(0, Find(tables, namesMeet: true));
        Assert.Equal(-1, Find(tables, namesMeet: false));
        Assert.Equal(0, Find([EntityParts.Values("Name,Legs\nAnt,6\nBear,4\nCrow,2\nDuck,2\n"), EntityParts.Values("Name,Legs\nAnt,8\n")], namesMeet: false));
    }

    [Theory]
    [InlineData("name", 0)]
    [InlineData("Name", 1)]
    [InlineData("NAME", 0)]
    [InlineData("Nam", -1)]
    [InlineData("", -1)]
    [InlineData(null, -1)]
    public void A_header_is_found_exactly_or_else_in_another_case(string? header, int column) =>
        Assert.Equal(column, KeyInference.Named(EntityParts.Values("name,Name\na,b\n"), header));

    private static int Find(string table) => Find([EntityParts.Values(table)], namesMeet: true);

    private static int Find(IReadOnlyList<TableValues> tables, bool namesMeet) =>
        KeyInference.Find(tables, namesMeet, TestContext.Current.CancellationToken);
}
