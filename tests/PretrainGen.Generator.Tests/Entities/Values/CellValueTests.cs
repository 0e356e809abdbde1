namespace PretrainGen.Generator.Tests.Entities.Values;

/// <summary>When two cells say the same, and which comes first.</summary>
public class CellValueTests
{
    [Theory]
    [InlineData("'type':'number'", "6.9", "6.90", true)]
    [InlineData("'type':'number'", "1e3", "1000", true)]
    [InlineData("'type':'number'", "NaN", "NaN", true)]
    [InlineData("'type':'number'", "1", "1.0000001", false)]
    [InlineData("'type':'integer'", "9007199254740993", "9007199254740992", false)]
    [InlineData("'type':'datetime'", "2018-10-11T10:30:00+02:00", "2018-10-11T08:30:00Z", true)]
    [InlineData("'type':'date'", "2018-10-11", "2018-10-12", false)]
    [InlineData("'type':'string'", "a", "A", false)]
    [InlineData("'type':'boolean'", "1", "true", true)]
    public void Numbers_and_dates_are_the_same_by_value_and_the_rest_by_its_text(string field, string one, string other, bool isSame) =>
        Assert.Equal(isSame, FieldCell.Value(field, one)!.Value.IsSame(FieldCell.Value(field, other)!.Value));

    [Theory]
    [InlineData("'type':'number'", "2", "10", -1)]
    [InlineData("'type':'number'", "1.50", "1.5", 0)]
    [InlineData("'type':'date'", "2018-10-12", "2018-10-11", 1)]
    [InlineData("'type':'string'", "a", "b", null)]
    [InlineData("'type':'boolean'", "0", "1", null)]
    public void Numbers_and_dates_have_an_order_and_the_rest_has_none(string field, string one, string other, int? order) =>
        Assert.Equal(order, FieldCell.Value(field, one)!.Value.CompareTo(FieldCell.Value(field, other)!.Value));
}
