using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Entities.Checking;

/// <summary>What a cell must fulfil beside its type.</summary>
public class ColumnConstraintsTests
{
    [Theory]
    [InlineData("'constraints':{'minLength':2}", "ab")]
    [InlineData("'constraints':{'maxLength':2}", "ab")]
    [InlineData("'constraints':{'maxLength':1}", "🤖")]
    [InlineData("'type':'list','constraints':{'maxLength':2}", "abc,def")]
    [InlineData("'type':'integer','constraints':{'minimum':2,'maximum':2}", "2")]
    [InlineData("'type':'number','constraints':{'exclusiveMinimum':1,'exclusiveMaximum':2}", "1.5")]
    [InlineData("'type':'number','decimalChar':',','constraints':{'minimum':1.5}", "1,6")]
    [InlineData("'type':'date','constraints':{'minimum':'2018-10-11'}", "2018-10-11")]
    [InlineData("'type':'date','format':'%d/%m/%Y','constraints':{'minimum':'11/10/2018'}", "12/10/2018")]
    [InlineData("'constraints':{'pattern':'[a-z]+'}", "ab")]
    [InlineData("'constraints':{'enum':['ab','cd']}", "cd")]
    [InlineData("'type':'number','constraints':{'enum':[1.5]}", "1.5")]
    [InlineData("'type':'list','constraints':{'enum':['ab','cd']}", "cd,ab")]
    [InlineData("'type':'list','constraints':{'pattern':'[a-z]','uniqueItems':true}", "a,b,c")]
    [InlineData("'type':'number','constraints':{'enum':[1,2.5]}", "1.0")]
    [InlineData("'type':'integer','constraints':{'enum':['01']}", "1")]
    [InlineData("'type':'boolean','trueValues':['y'],'constraints':{'enum':[true]}", "y")]
    public void A_cell_that_holds_them_is_right(string field, string cell) => Assert.Null(FindBroken(field, cell));

    [Theory]
    [InlineData("'constraints':{'minLength':2}", "a", "a breaks minLength 2")]
    [InlineData("'constraints':{'maxLength':2}", "abc", "abc breaks maxLength 2")]
    [InlineData("'type':'list','constraints':{'minLength':2}", "abc", "abc breaks minLength 2")]
    [InlineData("'type':'integer','constraints':{'minimum':2}", "1", "1 breaks minimum 2")]
    [InlineData("'type':'integer','constraints':{'maximum':2}", "3", "3 breaks maximum 2")]
    [InlineData("'type':'integer','constraints':{'exclusiveMinimum':2}", "2", "2 breaks exclusiveMinimum 2")]
    [InlineData("'type':'integer','constraints':{'exclusiveMaximum':2}", "2", "2 breaks exclusiveMaximum 2")]
    [InlineData("'type':'date','constraints':{'maximum':'2018-10-11'}", "2018-10-12", "2018-10-12 breaks maximum 2018-10-11")]
    [InlineData("'constraints':{'pattern':'[a-z]+'}", "ab1", "ab1 breaks pattern [a-z]+")]
    [InlineData("'constraints':{'enum':['abc','xyz']}", "abd", "abd is none of abc")]
    [InlineData("'type':'list','constraints':{'enum':['abc','xyz']}", "xyz,abd", "abd is none of abc")]
    [InlineData("'type':'list','constraints':{'enum':['abc']}", "abd,abc,abe,abd", "abd is none of abc; abe is none of abc")]
    [InlineData("'type':'list','constraints':{'pattern':'[a-z]'}", "a,B,C,B", "B breaks pattern [a-z]; C breaks pattern [a-z]")]
    [InlineData("'type':'list','itemType':'number','constraints':{'uniqueItems':true}", "1,2,1.0,1", "1.0 breaks uniqueItems true; 1 breaks uniqueItems true")]
    [InlineData("'type':'number','constraints':{'enum':[1,2.5]}", "1.5", "1.5 is none of 2.5")]
    public void One_that_breaks_them_is_told_the_first(string field, string cell, string broken) =>
        Assert.Equal(broken, FindBroken(field, cell));

    [Fact]
    public void The_listed_values_come_before_the_rest() =>
        Assert.Equal("abd is none of abc", FindBroken("'constraints':{'enum':['abc'],'maxLength':1}", "abd"));

    [Fact]
    public void A_field_without_constraints_has_nothing_to_check()
    {
        Assert.True(Of("'type':'integer','constraints':{'required':true,'unique':true}", "1").Constraints.AreEmpty);
        Assert.False(Of("'type':'integer','constraints':{'minimum':1}", "1").Constraints.AreEmpty);
    }

    private static string? FindBroken(string field, string cell)
    {
        var (constraints, model) = Of(field, cell);
        var broken = constraints.FindBroken(cell, model.Value(0, model.Table.Columns[1])).Select(found => found.Fault == CellFault.ConstraintViolated
            ? $"{found.Value} breaks {found.Expected}"
            : $"{found.Value} is none of {found.Expected}").ToList();
        return broken.Count == 0 ? null : string.Join("; ", broken);
    }

    private static (ColumnConstraints Constraints, EntityModel Model) Of(string field, string cell)
    {
        var model = Models.Of(
            $"Name,Value\na,\"{cell}\"\n",
            $"{{'fields':[{{'name':'Name'}},{{'name':'Value',{field}}}],'primaryKey':'Name'}}");
        var column = model.Columns[model.Table.Columns[1]];
        return (new ColumnConstraints(column, column.Source.Filled, new PatternTime(), TestContext.Current.CancellationToken), model);
    }
}
