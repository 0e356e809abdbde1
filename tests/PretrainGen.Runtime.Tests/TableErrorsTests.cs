namespace PretrainGen.Runtime.Tests;

public class TableErrorsTests
{
    [Theory]
    [InlineData("Bert2", "'Bert2' is no Model. Did you mean 'BERT', 'ALBERT' or 'HuBERT'?")]
    [InlineData("wav2vec2", "'wav2vec2' is no Model. Did you mean 'wav2vec 2.0', 'wav2vec' or 'vq-wav2vec'?")]
    [InlineData("ResNt", "'ResNt' is no Model. Did you mean 'ResNet'?")]
    [InlineData("Claude", "'Claude' is no Model.")]
    [InlineData("", "'' is no Model.")]
    [InlineData("Bert\r\nerror: x", "'Bert\\u000D\\u000Aerror: x' is no Model. Did you mean 'BERT'?")]
    public void NamesTheNearestNames(string name, string message) =>
        Assert.Equal(message, TableErrors.UnknownName<TestIndex<CatalogueNames>>(name).Message);

    [Fact]
    public void NamesTwoNearestNames() =>
        Assert.Equal(
            "'wav2vec 2' is no Model. Did you mean 'wav2vec 2.0'?",
            TableErrors.UnknownName<TestIndex<TwoNames>>("wav2vec 2").Message);

    [Fact]
    public void SaysNoMoreWhenTheTableIsEmpty() =>
        Assert.Equal("'BERT' is no Model.", TableErrors.UnknownName<TestIndex<NoNames>>("BERT").Message);

    [Fact]
    public void RefusesANullName() =>
        Assert.Throws<ArgumentNullException>("name", () => TableErrors.UnknownName<TestIndex<NoNames>>(null!));

    [Fact]
    public void SuggestsNoNameTwiceAndNoEmptyOne() =>
        Assert.Equal("'BRET' is no Model. Did you mean 'BERT'?", TableErrors.UnknownName<TestIndex<RepeatedNames>>("BRET").Message);

    [Theory]
    [InlineData(5, "No Row has '5' as its Id. The nearest are 4 and 7.")]
    [InlineData(1, "No Row has '1' as its Id. The nearest is 4.")]
    [InlineData(9, "No Row has '9' as its Id. The nearest is 7.")]
    public void NamesTheNearestNumbers(long value, string message)
    {
        long?[] numbers = [7, null, 4];
        Assert.Equal(message, TableErrors.UnknownNumber("Row", "Id", value, ListStorage.Entries<RowEntry>(3), entry => numbers[entry.Row]).Message);
    }

    [Fact]
    public void SaysNoMoreWhereThereIsNoNumber() => Assert.Equal(
        "No Row has '5' as its Id.",
        TableErrors.UnknownNumber("Row", "Id", 5, ListStorage.Entries<RowEntry>(2), _ => null).Message);

    [Fact]
    public void SaysThatNoRowHasAValue()
    {
        Assert.Equal("No Row has '0.5' as its Weight.", TableErrors.UnknownValue("Row", "Weight", 0.5).Message);
        Assert.Throws<ArgumentNullException>("value", () => TableErrors.UnknownValue("Row", "Weight", null!));
    }

    [Fact]
    public void SaysThatAnEntryWithoutANameCannotBeRead() => Assert.Equal(
        "IrisEntry cannot be read from JSON: the rows of its table have no names. Entries come from IrisTable.",
        TableErrors.NotReadable("Iris").Message);

    [Fact]
    public void SaysThatAKeyIsUndefined()
    {
        var error = TableErrors.UndefinedKey("DayOfWeek", "day", (DayOfWeek)9);
        Assert.Equal("The value is no member of DayOfWeek. (Parameter 'day')" + Environment.NewLine + "Actual value was 9.", error.Message);
        Assert.Equal("day", error.ParamName);
        Assert.Equal((DayOfWeek)9, error.ActualValue);
    }

    [Fact]
    public void SaysThatADefaultEntryIsNoRow() =>
        Assert.Equal(
            "This ModelEntry is the default value, which stands for no row. Entries come from ModelTable.",
            TableErrors.NoRow("Model").Message);
}
