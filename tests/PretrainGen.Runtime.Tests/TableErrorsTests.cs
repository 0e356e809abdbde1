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
        Assert.Equal(message, TableErrors.UnknownName<TestIndex<CatalogueNames>>("Model", name).Message);

    [Fact]
    public void NamesTwoNearestNames() =>
        Assert.Equal(
            "'wav2vec 2' is no Model. Did you mean 'wav2vec 2.0'?",
            TableErrors.UnknownName<TestIndex<TwoNames>>("Model", "wav2vec 2").Message);

    [Fact]
    public void SaysNoMoreWhenTheTableIsEmpty() =>
        Assert.Equal("'BERT' is no Model.", TableErrors.UnknownName<TestIndex<NoNames>>("Model", "BERT").Message);

    [Fact]
    public void RefusesANullName() =>
        Assert.Throws<ArgumentNullException>("name", () => TableErrors.UnknownName<TestIndex<NoNames>>("Model", null!));

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
