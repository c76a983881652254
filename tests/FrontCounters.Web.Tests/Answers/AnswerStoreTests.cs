using FrontCounters.Web.Answers;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Tests.Answers;

public sealed class AnswerStoreTests
{
    private const string Release = "sha256:0";
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly AnswerStore store = new(Options.Create(new AnswerLimits { Megabytes = 1 }));

    [Fact]
    public void Find_WhatIsKept_IsItUntilItIsTrueNoLonger()
    {
        store.Keep(Answer("a", until: Now.AddMinutes(1)));

        Assert.NotNull(store.Find("a", Now, Release));
        Assert.Null(store.Find("a", Now.AddMinutes(1), Release));
        Assert.Null(store.Find("a", Now, "sha256:1"));
        Assert.Null(store.Find("b", Now, Release));
    }

    [Fact]
    public void Keep_MoreThanThereIsRoomFor_StaysWithinItsBytes()
    {
        for (var number = 0; number < 5000; number++)
        {
            store.Keep(Answer($"/boroughs?on={number}", bytes: 1000 + (number % 7 * 500)));
        }

        Assert.InRange(store.Bytes, 512 * 1024, 1024 * 1024);
        Assert.True(store.Evicted > 4000, $"{store.Evicted}");
    }

    [Fact]
    public void Keep_LongKeysAndHeaders_CountsThem()
    {
        var small = Answer("a", bytes: 10);
        var long_ = Answer(new string('a', AnswerLimits.LongestKey), bytes: 10, header: new string('h', 1000));

        Assert.True(long_.Size - small.Size > 2 * (AnswerLimits.LongestKey + 900), $"{small.Size} and {long_.Size}");
    }

    [Fact]
    public void Keep_KeyBeyondTheLongest_IsNotKept()
    {
        store.Keep(Answer(new string('a', AnswerLimits.LongestKey + 1)));

        Assert.Equal((0, 0), (store.Count, store.Bytes));
    }

    [Fact]
    public void Keep_AFloodOfCheapAnswers_LeavesWhatIsDearAndAskedFor()
    {
        store.Keep(Answer("/rounds/2017", bytes: 50_000, cost: 25));
        for (var number = 0; number < 20_000; number++)
        {
            store.Keep(Answer($"/flood/{number}", bytes: 5000, cost: 1));
            if (number % 20 == 0)
            {
                Assert.NotNull(store.Find("/rounds/2017", Now, Release));
            }
        }
    }

    [Fact]
    public void Keep_TheSameKeyAgain_TakesItsRoomOnce()
    {
        store.Keep(Answer("a", bytes: 1000));
        var once = store.Bytes;
        store.Keep(Answer("a", bytes: 1000));

        Assert.Equal((1, once), (store.Count, store.Bytes));
    }

    [Fact]
    public void Sweep_WhatEnded_GivesItsRoomBack()
    {
        store.Keep(Answer("a", until: Now));
        store.Keep(Answer("b"));
        store.Sweep(Now, Release);

        Assert.Equal(1, store.Count);
        Assert.NotNull(store.Find("b", Now, Release));
        store.Sweep(Now, "another release");
        Assert.Equal((0, 0), (store.Count, store.Bytes));
    }

    [Fact]
    public async Task MakeOnce_AskedByManyAtOnce_IsMadeOnce()
    {
        var made = 0;
        var gate = new TaskCompletionSource();
        async Task<Answer?> Make()
        {
            Interlocked.Increment(ref made);
            await gate.Task;
            return Answer("a").Answer;
        }

        var asked = Enumerable.Range(0, 50).Select(_ => store.MakeOnceAsync("a", Make)).ToList();
        gate.SetResult();
        var answers = await Task.WhenAll(asked);

        Assert.Equal(1, made);
        Assert.Single(answers.Distinct());
        Assert.Equal(0, store.BeingMade);
    }

    [Fact]
    public async Task MakeOnce_WhereTheFirstFails_LetsTheOthersTryForThemselves()
    {
        var gate = new TaskCompletionSource();
        async Task<Answer?> Fail()
        {
            await gate.Task;
            throw new InvalidOperationException("no");
        }

        var first = store.MakeOnceAsync("a", Fail);
        var second = store.MakeOnceAsync("a", () => Task.FromResult<Answer?>(Answer("a").Answer));
        gate.SetResult();

        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        Assert.NotNull(await second);
    }

    [Fact]
    public void Replace_WithFewerBytes_IsTheSameContentUnderAnotherTag()
    {
        var text = File.ReadAllBytes(Checkout.PathOf("docs/licence.md"));
        var light = Answer("a", body: BodyCoding.Light(ContentCoding.Brotli, text));
        store.Keep(light);

        store.Replace(light, light.AtBest());

        var best = store.Find("a", Now, Release)!;
        Assert.True(best.IsAtBest);
        Assert.True(best.Answer.Body.Length < light.Answer.Body.Length);
        Assert.NotEqual(light.Answer.Tag, best.Answer.Tag);
        Assert.Null(store.NextToCompress(0));
    }

    private static KeptAnswer Answer(
        string key, int bytes = 100, double cost = 1, DateTimeOffset? until = null, string header = "", byte[]? body = null)
    {
        body ??= new byte[bytes];
        var headers = new HeaderDictionary { ["X-Header"] = header, ["ETag"] = Web.Answers.Answer.TagOf(body) };
        var answer = new Answer(body, ContentCoding.Brotli, headers)
        {
            Endpoint = new Endpoint(null, null, null),
            Tag = Web.Answers.Answer.TagOf(body),
            Until = until ?? Now.AddHours(1),
        };
        return new KeptAnswer(key, answer, cost) { Release = Release };
    }
}
