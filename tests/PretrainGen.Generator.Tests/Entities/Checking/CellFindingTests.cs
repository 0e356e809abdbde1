using System.Globalization;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Checking;

/// <summary>What the catalogue blames: which cell, for what, and what would be right.</summary>
public class CellFindingTests
{
    [Theory]
    [InlineData("a,b\n1.5,x\n1.5,x\n1.5,x\n", "NoKey (-1,0) ''")]
    [InlineData("Name,Legs\nAnt,6\n,4\nBear,4\nCat,4\nDog,4\nEel,0\nFox,4\nGnu,4\nHen,2\nIbis,2\nJay,2\n", "MissingRequired (1,0) ''")]
    [InlineData("Name,Legs\na b,1\na-b,2\n", "IdentifierCollision (1,0) 'a-b': AB_2 <- (0,0)")]
    [InlineData("Name,Legs\n⚓,1\nb,2\n", "NoIdentifier (0,0) '⚓': U2693")]
    [InlineData("Name,a b,a-b\nx,1,2\ny,3,4\n", "IdentifierCollision (-1,2) 'a-b': AB_2 <- (-1,1)")]
    [InlineData("Name,Class\nu,x y\nv,x y\nw,x-y\nz,x-y\n", "IdentifierCollision (2,1) 'x-y': XY_2 <- (0,1)")]
    [InlineData("Name,Class\na,x\nb,y\n")]
    public void Without_a_schema(string table, params string[] findings) => Assert.Equal(findings, Models.Findings(Models.Of(table)));

    [Fact]
    public void A_key_that_is_repeated_in_one_table_names_its_first_row() => Assert.Equal(
        ["RepeatedKey (2,0) 'Ant' <- (0,0)"],
        Models.Findings(Models.Of("Name,Legs\nAnt,6\nBear,4\nAnt,7\n", "{'fields':[{'name':'Name'},{'name':'Legs','type':'integer'}],'primaryKey':'Name'}")));

    [Fact]
    public void Tables_that_disagree_are_told_apart_by_cell()
    {
        var model = Assert.Single(Models.Of(
            ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\nBear,4\n", ("EntityName", "Animal")),
            ProjectFile.Of("b.csv", "Legs,Name,Wings\n8,Ant,0\n4,Bear,0\n", ("EntityName", "Animal"))));

        Assert.Equal(["Disagreement (file 1 0,0) '8': 6 <- (0,1)"], Models.Findings(model));
        Assert.Equal("a.csv, row 1; b.csv, row 1", model.Table.SourceOf(0));
    }

    [Fact]
    public void A_value_stands_in_the_table_that_says_it_first()
    {
        var model = Assert.Single(Models.Of(
            ProjectFile.Of("a.csv", "Name,Legs\nAnt,\nBear,4\n", ("EntityName", "Animal")),
            ProjectFile.Of("b.csv", "Legs,Name\n6,Ant\n", ("EntityName", "Animal")),
            ProjectFile.Of("c.csv", "Name,Legs\nAnt,8\nBear,5\n", ("EntityName", "Animal"))));

        Assert.Equal(["Disagreement (file 2 0,1) '8': 6 <- (file 1 0,0)", "Disagreement (file 2 1,1) '5': 4 <- (1,1)"], Models.Findings(model));
    }

    [Fact]
    public void A_name_stands_in_the_column_that_the_project_calls_the_key()
    {
        var table = Assert.Single(Models.Of(
            ProjectFile.Of("a.csv", "Name,Legs\nAnt,6\n", ("EntityName", "Animal")),
            ProjectFile.Of("b.csv", "Name,Title\n,Bee\n", ("EntityName", "Animal"), ("Key", "Title")))).Table;

        Assert.Equal(["Ant", "Bee"], table.Keys);
        Assert.Equal(new CellAddress(1, 0, 0, 1), table.AddressOf(1, table.Columns[0]));
    }

    [Theory]
    [InlineData("'type':'integer'", "WrongType (1,1) 'x': integer")]
    [InlineData("'type':'number','decimalChar':','", "WrongType (1,1) 'x': number")]
    [InlineData("'type':'date'", "WrongType (0,1) '1': date YYYY-MM-DD", "WrongType (1,1) 'x': date YYYY-MM-DD")]
    [InlineData("'type':'date','format':'%d/%m/%Y'", "WrongType (0,1) '1': date %d/%m/%Y", "WrongType (1,1) 'x': date %d/%m/%Y")]
    [InlineData("'type':'string','categories':['1','y']", "NotACategory (1,1) 'x'")]
    [InlineData("'type':'string','categories':['1','xy']", "NotACategory (1,1) 'x': xy")]
    [InlineData("'constraints':{'enum':['1','xy']}", "NotACategory (1,1) 'x': xy")]
    [InlineData("'type':'string','constraints':{'minLength':1,'maxLength':0}", "ConstraintViolated (0,1) '1': maxLength 0", "ConstraintViolated (1,1) 'x': maxLength 0")]
    [InlineData("'type':'string','constraints':{'pattern':'[0-9]+'}", "ConstraintViolated (1,1) 'x': pattern [0-9]+")]
    [InlineData("'type':'string','constraints':{'required':true}", "MissingRequired (2,1) ''")]
    [InlineData("'type':'integer','missingValues':['x','']")]
    [InlineData("'type':'string','missingValues':['-']")]
    public void A_cell_is_held_against_its_field(string field, params string[] findings) => Assert.Equal(
        findings,
        Models.Findings(Models.Of("Name,Value\na,1\nb,x\nc,\n", $"{{'fields':[{{'name':'Name'}},{{'name':'Value',{field}}}],'primaryKey':'Name'}}")));

    [Theory]
    [InlineData("'type':'year','constraints':{'minimum':1950,'maximum':2020}", "ConstraintViolated (0,1) '1949': minimum 1950", "ConstraintViolated (2,1) '2021': maximum 2020")]
    [InlineData("'type':'integer','constraints':{'exclusiveMinimum':1949,'exclusiveMaximum':2021}", "ConstraintViolated (0,1) '1949': exclusiveMinimum 1949", "ConstraintViolated (2,1) '2021': exclusiveMaximum 2021")]
    [InlineData("'type':'integer','constraints':{'unique':true}", "RepeatedValue (3,1) '1950': Value <- (1,1)")]
    [InlineData("'type':'number','constraints':{'unique':true}", "RepeatedValue (3,1) '1950': Value <- (1,1)")]
    public void Numbers_are_compared_as_numbers(string field, params string[] findings) => Assert.Equal(
        findings,
        Models.Findings(Models.Of("Name,Value\na,1949\nb,1950\nc,2021\nd,1950\n", $"{{'fields':[{{'name':'Name'}},{{'name':'Value',{field}}}],'primaryKey':'Name'}}")));

    [Fact]
    public void One_number_in_two_spellings_is_not_unique() => Assert.Equal(
        ["RepeatedValue (1,1) '1.0': Value <- (0,1)"],
        Models.Findings(Models.Of("Name,Value\na,1\nb,1.0\n", "{'fields':[{'name':'Name'},{'name':'Value','type':'number','constraints':{'unique':true}}],'primaryKey':'Name'}")));

    [Fact]
    public void A_slip_is_told_what_it_means_however_often_it_stands()
    {
        var rows = string.Concat(Enumerable.Range(0, 30).Select(row => string.Create(CultureInfo.InvariantCulture, $"r{row},smal\n")));
        var model = Models.Of("Name,Size\n" + rows, "{'fields':[{'name':'Name'},{'name':'Size','categories':['small','large']}],'primaryKey':'Name'}");

        Assert.Equal(30, model.Findings.Count);
        Assert.All(model.Findings, finding => Assert.Equal("small", finding.Expected));
    }

    [Fact]
    public void A_wrong_item_of_a_list_is_blamed_alone()
    {
        var model = Models.Of(
            "Name,Tags,On\na,x;zz,b;c\nb,x,a;bb\nc,,\n",
            "{'fields':[{'name':'Name'},{'name':'Tags','type':'list','delimiter':';','categories':['x','zzz']},{'name':'On','type':'list','delimiter':';'}],"
            + "'primaryKey':'Name','foreignKeys':[{'fields':'On','reference':{'fields':'Name'}}]}");

        Assert.Equal(["NotACategory (0,1) 'zz': zzz", "DanglingReference (1,2) 'bb'"], Models.Findings(model));
        Assert.Equal([0], model.Value(1, model.Table.Find("On")!).Rows);
        Assert.True(model.IsFaulty(1, model.Table.Find("On")!));
    }

    [Fact]
    public void Groups_of_columns_are_unique_together() => Assert.Equal(
        ["RepeatedValue (2,1) '1, 2': A, B <- (0,1) <- (2,2)"],
        Models.Findings(Models.Of(
            "Name,A,B\na,1,2\nb,1,3\nc,1,2\nd,,2\n",
            "{'fields':[{'name':'Name'},{'name':'A'},{'name':'B'}],'primaryKey':'Name','uniqueKeys':[['A','B']]}")));

    [Theory]
    [InlineData("exact", "Name,A,B", "MissingColumn (-1,0) 'C'")]
    [InlineData("exact", "A,Name,B,C", "UnexpectedColumn (-1,0) 'A': Name")]
    [InlineData("exact", "Name,A,B,CC", "UnexpectedColumn (-1,3) 'CC': C")]
    [InlineData("exact", "Name,A,B,Weight", "UnexpectedColumn (-1,3) 'Weight'", "MissingColumn (-1,0) 'C'")]
    [InlineData("equal", "C,Name,A,B")]
    [InlineData("subset", "Name,A,B,C,D")]
    [InlineData("subset", "Name,A,B,D", "MissingColumn (-1,0) 'C'")]
    [InlineData("superset", "Name,A")]
    [InlineData("superset", "Name,Other", "UnexpectedColumn (-1,1) 'Other'")]
    [InlineData("partial", "Name,Other")]
    public void Fields_and_columns_match_as_strictly_as_asked(string match, string header, params string[] findings) => Assert.Equal(
        findings,
        Models.Findings(Models.Of(
            header + "\n" + string.Join(',', header.Split(',').Select((_, i) => $"v{i}")) + "\n",
            $"{{'fields':[{{'name':'Name'}},{{'name':'A'}},{{'name':'B'}},{{'name':'C'}}],'primaryKey':'Name','fieldsMatch':['{match}']}}")));

    [Fact]
    public void A_key_of_several_columns_needs_all_of_them() => Assert.Equal(
        ["MissingRequired (1,1) ''", "RepeatedKey (2,0) 'a 1' <- (0,0)"],
        Models.Findings(Models.Of("A,B\na,1\nb,\na,1\nb,1\n", "{'fields':[{'name':'A'},{'name':'B'}],'primaryKey':['A','B']}")));

    [Fact]
    public void A_reference_of_several_columns_names_an_existing_row() => Assert.Equal(
        ["DanglingReference (1,2) 'b, 2' <- (1,3)"],
        Models.Findings(Models.Of(
            "A,B,OnA,OnB\na,1,b,1\nb,1,b,2\n",
            "{'fields':[{'name':'A'},{'name':'B'},{'name':'OnA'},{'name':'OnB'}],'primaryKey':['A','B'],"
            + "'foreignKeys':[{'fields':['OnA','OnB'],'reference':{'fields':['A','B']}}]}")));

    [Theory]
    [InlineData("nowhere", "Name", false)]
    [InlineData("others", "Nothing", false)]
    [InlineData("others", "Name", true)]
    [InlineData("others.csv", "Name", true)]
    [InlineData("Other", "Name", true)]
    public void A_reference_to_what_is_no_column_blames_no_cell(string resource, string column, bool isBlamed)
    {
        var model = Models.Of(
            ProjectFile.Of("things.csv", "Name,On\na,x\nb,y\n"),
            ProjectFile.Schema("things.schema.json", $$$"""{"fields":[{"name":"Name"},{"name":"On"}],"primaryKey":"Name","foreignKeys":[{"fields":"On","reference":{"resource":"{{{resource}}}","fields":"{{{column}}}"}}]}"""),
            ProjectFile.Of("others.csv", "Name\nx\n"))[0];

        Assert.Equal(isBlamed ? ["DanglingReference (1,1) 'y'"] : [], Models.Findings(model));
    }

    [Fact]
    public void A_further_name_leads_to_one_row() => Assert.Equal(
        ["RepeatedValue (1,1) 'a': Also <- (0,0)", "RepeatedValue (1,1) 'x': Also <- (0,0)"],
        Models.Findings(Models.Of(
            "Name,Also\na,x;y\nb,a;x;z\n",
            "{'fields':[{'name':'Name'},{'name':'Also','type':'list','delimiter':';'}],'primaryKey':'Name','pretraingen':{'aliases':'Also'}}")));

    [Fact]
    public void A_number_of_a_member_is_its_own() => Assert.Equal(
        ["WrongType (1,1) 'x': integer of 32 bits", "RepeatedValue (2,1) '7': No <- (0,1)", "MissingRequired (3,1) ''"],
        Models.Findings(Models.Of(
            "Name,No\na,7\nb,x\nc,7\nd,\n", "{'fields':[{'name':'Name'},{'name':'No'}],'primaryKey':'Name','pretraingen':{'enumValue':'No'}}")));
}
